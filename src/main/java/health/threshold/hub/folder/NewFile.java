package health.threshold.hub.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Makes a file appear whole or not at all: written aside, told to the disk, then given its name. It never takes the
/// place of a file that is there.
final class NewFile {

    private NewFile() {}

    /// @throws FileAlreadyExistsException when somebody was faster with this name
    static void write(Path file, Iterable<String> lines) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var channel = FileChannel.open(
                            aside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                for (var line : lines) {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                }
                out.flush();
                channel.force(true);
            }
            name(aside, file);
        } finally {
            removed(aside);
        }
        toTheDisk(file.toAbsolutePath().getParent());
    }

    /// Writes a small file that takes the place of the one there, at once and whole.
    static void replace(Path file, String text) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var channel = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            removed(aside);
        }
        toTheDisk(file.toAbsolutePath().getParent());
    }

    /// Removes what a writing that failed or died has left aside; if that fails too, nobody reads it.
    static void removed(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException stillThere) {
            // The next writing of the same name begins it anew.
        }
    }

    private static void name(Path aside, Path file) throws IOException {
        try {
            // A link fails where the name is taken; a rename would silently replace it.
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            if (Files.exists(file))
                throw new FileAlreadyExistsException(file.getFileName().toString());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void toTheDisk(@Nullable Path folder) {
        if (folder == null) return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows cannot open a folder; its file systems keep names without being asked.
        }
    }
}
