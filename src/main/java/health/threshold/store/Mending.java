package health.threshold.store;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Finds the last commit of a store whose process was killed, before anything else opens the file.
///
/// H2 (2.2 to 2.5 at least) notes in the file's header where the newest chunk lies just before that chunk counts as
/// the newest, so the note is one behind. Where later chunks then fill gaps, opening follows a broken trail, stops at
/// an older commit and says nothing. A search through the whole file finds the newest; closing notes it rightly.
final class Mending {

    private static final String CLOSED = "clean";

    private final String file;
    private final StoreKey key;

    /// @param file as H2 names it, with its file system
    Mending(String file, StoreKey key) {
        this.file = file;
        this.key = key;
    }

    /// Looks through the whole file, unless it was closed as it should be. What cannot be read here is left as it is:
    /// opening meets it again, and says what is wrong.
    void mend() {
        try {
            if (!wasClosed()) builder().recoveryMode().open().close(0);
        } catch (MVStoreException unreadable) {
            // Opening finds the same, and tells a wrong key from a damaged file.
        }
    }

    private boolean wasClosed() {
        try (var store = builder().readOnly().open()) {
            return store.getStoreHeader().containsKey(CLOSED);
        }
    }

    private MVStore.Builder builder() {
        return new MVStore.Builder()
                .fileName(file)
                .encryptionKey(key.filePassword())
                .autoCommitDisabled();
    }
}
