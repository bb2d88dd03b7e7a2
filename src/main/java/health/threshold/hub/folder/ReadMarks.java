package health.threshold.hub.folder;

import health.threshold.hub.RawJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What each device says it has read: a small file of its own, with the number of the last volume that it holds.
final class ReadMarks {

    private static final String BEFORE = "read-";
    private static final String AFTER = ".json";

    private final Path folder;

    ReadMarks(Path folder) {
        this.folder = folder;
    }

    /// Says that this device holds the volume of this number; 0 if it holds none.
    void keep(String device, long volume) throws IOException {
        var file = folder.resolve(BEFORE + device + AFTER);
        if (Files.exists(file) && read(file) == volume) return;
        NewFile.replace(file, RawJson.write(RawJson.object().put("volume", volume)));
    }

    /// Whether all have read this volume: those who have said what they read, and those who have ever written.
    boolean haveAllRead(long volume, Set<String> writers) throws IOException {
        var marks = all();
        return marks.values().stream().allMatch(mark -> mark >= volume)
                && marks.keySet().containsAll(writers);
    }

    private Map<String, Long> all() throws IOException {
        var marks = new HashMap<String, Long>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(BEFORE) && name.endsWith(AFTER))
                    marks.put(name.substring(BEFORE.length(), name.length() - AFTER.length()), read(file));
            }
        }
        return marks;
    }

    /// A mark that cannot be read is one of a device that has read nothing.
    private static long read(Path file) throws IOException {
        return RawJson.parse(Files.readString(file))
                .map(mark -> mark.path("volume").asLong())
                .orElse(0L);
    }
}
