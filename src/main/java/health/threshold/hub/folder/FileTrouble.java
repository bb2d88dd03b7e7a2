package health.threshold.hub.folder;

import health.threshold.hub.HubTrouble;
import health.threshold.hub.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a failing disk means to a person.
final class FileTrouble {

    private FileTrouble() {}

    /// Work that touches the folder.
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }

    static <T> T told(Work<T> work) {
        try {
            return work.done();
        } catch (IOException failure) {
            throw new HubTrouble(of(failure), failure);
        } catch (UncheckedIOException failure) {
            throw new HubTrouble(of(failure.getCause()), failure);
        } catch (ReadOnlyFileSystemException failure) {
            throw new HubTrouble(Trouble.READ_ONLY, failure);
        }
    }

    static Trouble of(@Nullable IOException failure) {
        if (failure instanceof AccessDeniedException) return Trouble.READ_ONLY;
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException)
            return Trouble.NOT_THERE;
        // Full and read-only disks have no class of their own; these words come from the system, which says them in
        // English whatever the language of the desktop.
        var words =
                String.valueOf(failure == null ? null : failure.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota"))
            return Trouble.FULL;
        if (words.contains("read-only")) return Trouble.READ_ONLY;
        return Trouble.FAILING;
    }
}
