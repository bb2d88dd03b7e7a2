package health.threshold.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Files and folders that nobody but the account that runs Threshold may read.
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /// Makes the folder if it is new, and lets nobody but the owner into it. Those above it are as the system makes
    /// them.
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder);
        restrict(folder, FOLDER);
    }

    /// Writes a new small secret; it is never readable by others, not even for a moment.
    public static void write(Path file, String text) throws IOException {
        if (isPosix(file)) Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        else Files.createFile(file);
        restrict(file, FILE);
        try (var out = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
    }

    /// Whether only the owner can read the file. Where the system cannot say, this says no.
    public static boolean isPrivate(Path file) throws IOException {
        if (isPosix(file)) return FOLDER.containsAll(Files.getPosixFilePermissions(file));
        var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl == null) return false;
        var owner = acl.getOwner();
        return acl.getAcl().stream().allMatch(entry -> entry.principal().equals(owner));
    }

    /// Takes reading away from everyone but the owner.
    public static void restrict(Path file) throws IOException {
        restrict(file, Files.isDirectory(file) ? FOLDER : FILE);
    }

    private static void restrict(Path file, Set<PosixFilePermission> permissions) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, permissions);
            return;
        }
        var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl == null) return;
        acl.setAcl(List.of(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(acl.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
