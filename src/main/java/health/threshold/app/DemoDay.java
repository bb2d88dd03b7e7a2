package health.threshold.app;

import health.threshold.app.demo.DemoClinic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;

/// The demo clinic's day on this device: writes today's shared folder where there is none, and clears away the demo
/// days before it.
final class DemoDay {

    private static final String A_DAY = "\\d{4}-\\d{2}-\\d{2}";

    private DemoDay() {}

    static void prepare(Settings settings, Clock clock) {
        if (!settings.demo()) return;
        try {
            clearAway(settings.data());
            if (isEmpty(settings.hub())) DemoClinic.write(settings.hub(), clock, ZoneId.systemDefault());
        } catch (IOException failure) {
            throw new CannotStart("The demo clinic cannot be written here: " + settings.hub());
        }
    }

    private static boolean isEmpty(Path hub) throws IOException {
        if (!Files.isDirectory(hub)) return true;
        try (var files = Files.list(hub)) {
            return files.findAny().isEmpty();
        }
    }

    /// Only folders that are named after a day, beside today's, in the folder that holds nothing but demo days.
    private static void clearAway(Path data) throws IOException {
        var days = data.getParent();
        if (days == null
                || !Files.isDirectory(days)
                || !data.endsWith(Path.of("demo", data.getFileName().toString()))) return;
        try (var folders = Files.list(days)) {
            folders.filter(folder -> folder.getFileName().toString().matches(A_DAY))
                    .filter(folder -> folder.getFileName()
                                    .toString()
                                    .compareTo(data.getFileName().toString())
                            < 0)
                    .forEach(DemoDay::remove);
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
        } catch (IOException failure) {
            throw new UncheckedIOException("An old demo day cannot be cleared away", failure);
        }
    }
}
