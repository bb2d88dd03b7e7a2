package health.threshold.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.threshold.hub.Standing;
import health.threshold.hub.SyncStatus;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The state of the synchronisation for machines and for whoever looks after the program. It holds counts, versions
/// and settings: no value of a person, no id, no file name, no path and no secret.
final class SyncFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SyncFacts() {}

    /// What `threshold sync --json` says.
    static Map<String, Object> of(OpenClinic clinic, SyncStatus status) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("state", status.getClass().getSimpleName());
        switch (status) {
            case SyncStatus.UpToDate done -> {
                facts.put("at", done.at().toString());
                facts.put("received", done.received());
                facts.put("sent", done.sent());
                facts.put("unfinished", done.unfinished());
            }
            case SyncStatus.NeedsPerson needs -> {
                facts.put("setAside", needs.setAside());
                facts.put("conflicts", needs.conflicts());
                facts.put("parked", needs.parked());
                facts.put("doubled", needs.doubled());
            }
            case SyncStatus.Waiting waiting -> {
                facts.put("waiting", waiting.count());
                facts.put("why", waiting.why().name());
            }
            case SyncStatus.Unreachable unreachable ->
                facts.put("why", unreachable.why().name());
            case SyncStatus.Working working -> facts.put("done", working.done());
        }
        var sync = clinic.sync();
        facts.put("version", Threshold.VERSION);
        facts.put("updateDue", sync.isUpdateDue());
        facts.put("lastContact", sync.lastContact().map(Object::toString).orElse(null));
        facts.put(
                "clockDifferenceSeconds",
                sync.clockDifference().map(Duration::toSeconds).orElse(null));
        facts.put("counts", counts(sync.standing()));
        return facts;
    }

    /// The same with what else somebody far away needs to know, as JSON to be read by people.
    static String diagnostics(OpenClinic clinic) {
        var facts = of(clinic, clinic.sync().status());
        var settings = clinic.settings();
        var device = new LinkedHashMap<String, Object>();
        device.put("stations", settings.stations().stream().map(Enum::name).toList());
        device.put("demo", settings.demo());
        device.put("language", settings.language().map(Object::toString).orElse(null));
        device.put("hubInDataFolder", settings.isAlone());
        device.put("zone", clinic.store().clock().zone().getId());
        device.put("java", Runtime.version().toString());
        device.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("saved", clinic.store().clock().now().toString());
        facts.put("device", device);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(facts) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("Words and numbers can be written", impossible);
        }
    }

    private static Map<String, Object> counts(Standing standing) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("waiting", new TreeMap<>(standing.waiting()));
        counts.put("parked", new TreeMap<>(standing.heldBack()));
        counts.put("conflicts", new TreeMap<>(standing.conflicts()));
        counts.put("setAside", new TreeMap<>(standing.setAside()));
        counts.put("doubled", standing.doubled());
        return counts;
    }
}
