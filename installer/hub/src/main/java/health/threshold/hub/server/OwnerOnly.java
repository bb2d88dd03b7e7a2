package health.threshold.hub.server;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Folders and files that nobody but the hub's own account can read, from the moment they exist.
public final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /// Makes the folder if it is missing. One that is there keeps what its administrator decided.
    public static void folder(Path folder) throws IOException {
        if (Files.notExists(folder)) Files.createDirectories(folder, just("rwx------"));
    }

    static void write(Path file, String secret) throws IOException {
        Files.createFile(file, just("rw-------"));
        Files.writeString(file, secret, StandardOpenOption.WRITE);
    }

    /// Where there are no such permissions, as on Windows, the folder's own list of who may read it holds.
    private static FileAttribute<?>[] just(String permissions) {
        if (!POSIX) return new FileAttribute<?>[0];
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        return Set.of(owner).toArray(FileAttribute<?>[]::new);
    }
}
