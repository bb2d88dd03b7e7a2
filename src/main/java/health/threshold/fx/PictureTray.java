package health.threshold.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A folder in which a scanner or a camera beside the kiosk puts its pictures. What lies there is somebody's, so it
/// goes as soon as it is taken, and before the next person's may come.
public final class PictureTray {

    private final Path folder;
    private long sizeBefore = -1;

    public PictureTray(Path folder) {
        this.folder = folder;
    }

    /// Whether there is one; where nobody has made the folder, nothing takes pictures.
    public boolean isThere() {
        return Files.isDirectory(folder);
    }

    /// The newest file, once it does not grow any more.
    public synchronized Optional<Path> arrived() {
        var newest = files().stream().max(Comparator.comparing(PictureTray::written));
        var size = newest.map(PictureTray::size).orElse(-1L);
        var whole = size > 0 && size == sizeBefore;
        sizeBefore = size;
        return newest.filter(file -> whole);
    }

    /// Takes everything away.
    public synchronized void clear() {
        sizeBefore = -1;
        for (var file : files())
            try {
                Files.deleteIfExists(file);
            } catch (IOException held) {
                // Some program still writes it; it goes the next time.
            }
    }

    private List<Path> files() {
        if (!isThere()) return List.of();
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return -1;
        }
    }
}
