package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.ClientKey;
import health.threshold.hub.server.SmartAccess;
import health.threshold.hub.server.Wire;
import health.threshold.kernel.Actor;
import health.threshold.store.mirror.Mirror;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// A device that a practice's hub has let in: the whole program but its windows.
record EnrolledDevice(OpenClinic clinic, RunningHub hub) implements AutoCloseable {

    /// A device is set up as its keeper does it: settings, a key by `hub enrol`, and its card at the hub.
    static EnrolledDevice of(RunningHub hub, Path folder, String name) throws IOException {
        var data = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                data.resolve(SettingsFile.NAME),
                "device=%s\nhub=%s/fhir\nhub.ca=%s\n".formatted(name, hub.url(), hub.certificate()));
        var out = new StringWriter();
        var typed = new String[] {"hub", "enrol", "--demo", "--data", data.toString()};
        assertThat(Threshold.line(new PrintWriter(out, true), new PrintWriter(out, true))
                        .execute(typed))
                .as(out.toString())
                .isZero();
        hub.admit(data.resolve("threshold-" + name + ".json"));
        var settings = new SettingsFile(Map.of(), folder, LocalDate.of(2026, 11, 24))
                .read(new SettingsFile.Typed(null, data, null, true, null));
        return new EnrolledDevice(OpenClinic.open(settings, Clock.systemUTC()), hub);
    }

    SyncStatus round() {
        return clinic.sync().runOnce();
    }

    /// What does not get through, for whoever must find out why a round did not end well.
    String heldBack() {
        return clinic.sync().heldBack().list(Actor.system("test")).toString();
    }

    /// With this device's key.
    Access access() throws IOException {
        return new SmartAccess(
                hub.url() + "/fhir", ClientKey.read(EnrolCommand.key(clinic.settings())), Clock.systemUTC());
    }

    /// Everything of a type at the hub, by its id.
    Map<String, String> there(String type) throws Exception {
        var wire = hub.wire();
        var headers = Map.of("Authorization", access().authorization(wire).orElseThrow(), "Cache-Control", "no-cache");
        var reply = wire.exchange(new Wire.Request("GET", hub.url() + "/fhir/" + type + "?_count=200", headers, null));
        var bundle =
                RawJson.parse(new String(reply.body(), StandardCharsets.UTF_8)).orElseThrow();
        var all = new TreeMap<String, String>();
        for (var entry : bundle.path("entry")) {
            var resource = (ObjectNode) entry.path("resource");
            all.put(resource.path("id").asText(), bare(resource));
        }
        return all;
    }

    /// Everything of a type as this device knows it, by its id.
    Map<String, String> mirrored(String type) {
        return clinic.store().read(clinic.system(), tx -> {
            var all = new TreeMap<String, String>();
            for (var id : new Mirror().ids(tx, type)) {
                var known = new Mirror().find(tx, type, id).orElseThrow();
                all.put(id, bare(RawJson.parse(known.json()).orElseThrow()));
            }
            return all;
        });
    }

    /// What the resource says, without what a server remarks on it.
    private static String bare(ObjectNode resource) {
        var bare = resource.deepCopy();
        bare.remove("meta");
        return RawJson.canonical(RawJson.parse(RawJson.write(bare)).orElseThrow());
    }

    @Override
    public void close() {
        clinic.close();
    }
}
