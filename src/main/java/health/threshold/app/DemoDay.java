package health.threshold.app;

import health.threshold.app.demo.DemoClinic;
import health.threshold.hub.Filling;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Scope;
import health.threshold.hub.Translators;
import health.threshold.store.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// The demo clinic's day on this device: writes today's shared folder where there is none, and clears away the demo
/// days before it.
final class DemoDay {

    private static final System.Logger LOG = System.getLogger(DemoDay.class.getName());
    private static final String MARK = "demo.mark";
    private static final String A_DAY = "\\d{4}-\\d{2}-\\d{2}";

    private DemoDay() {}

    /// A demo never opens a real clinic's store, nor a real clinic a demo's: its accounts are known to everybody.
    ///
    /// @throws CannotStart when the two are mixed up; nothing has been touched
    static void mustFit(Settings settings) {
        var mark = settings.data().resolve(MARK);
        var store = settings.data().resolve("threshold.mv.db");
        if (settings.demo() && Files.exists(store) && !Files.exists(mark))
            throw new CannotStart("This folder holds a real clinic's data, and the demo must not touch it: "
                    + settings.data() + ". Name another folder with --data.");
        if (settings.demo() && settings.hub() instanceof HubAddress.Server server && !server.isHere())
            throw new CannotStart("The demo never speaks to a clinic's server: its people are made up. "
                    + "Name a folder with --hub, or a trial server on this machine.");
        if (!settings.demo() && Files.exists(mark))
            throw new CannotStart("This folder holds a demo clinic: " + settings.data()
                    + ". Name another folder with --data, or add --demo.");
        try {
            if (settings.demo() && !Files.exists(mark)) {
                OwnerOnly.folder(settings.data());
                OwnerOnly.write(mark, "demo");
            }
        } catch (IOException failure) {
            throw new CannotStart("Threshold cannot write here: " + settings.data());
        }
    }

    static void prepare(Settings settings, Clock clock) {
        if (!settings.demo()) return;
        mustFit(settings);
        try {
            clearAway(settings.data());
            if (settings.hub() instanceof HubAddress.Folder(var folder) && isEmpty(folder))
                DemoClinic.write(folder, clock, ZoneId.systemDefault());
            if (settings.hub() instanceof HubAddress.Server) fill(settings, clock);
        } catch (IOException failure) {
            throw new CannotStart("The demo clinic cannot be written here: " + settings.data());
        }
    }

    /// A trial server that holds nothing is given a clinic. One that is away will be asked again at the next start.
    private static void fill(Settings settings, Clock clock) {
        try {
            var hub = HubConnection.of(settings, clock, new Translators(List.of()), Scope.EVERYONE);
            Filling.fill(hub, DemoClinic.few(clock, ZoneId.systemDefault()));
        } catch (HubTrouble away) {
            LOG.log(System.Logger.Level.INFO, "The trial server could not be given the demo clinic", away);
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
