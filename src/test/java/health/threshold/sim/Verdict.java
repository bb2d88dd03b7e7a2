package health.threshold.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import health.threshold.hub.Scope;
import health.threshold.kernel.Actor;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.outbox.Outbox;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// What must hold when the noise has ended.
final class Verdict {

    private final World world;
    private final List<String> wrong = new ArrayList<>();

    private Verdict(World world) {
        this.world = world;
    }

    /// Everything that is not as it should be; empty if all is well.
    static List<String> of(World world, boolean atRest) {
        var verdict = new Verdict(world);
        if (!atRest) verdict.wrong.add("It never came to rest: " + statuses(world));
        verdict.nothingWaits();
        verdict.everyoneHoldsWhatTheHubHolds();
        verdict.everyDeedIsThereOnce();
        verdict.noFieldIsLost();
        return verdict.wrong;
    }

    private static String statuses(World world) {
        return world.devices.stream()
                .map(device -> device.name + " " + device.sync.status())
                .toList()
                .toString();
    }

    private void nothingWaits() {
        for (var device : world.devices)
            if (world.waiting(device) > 0)
                wrong.add(device.name + " still has something to send: "
                        + device.store.read(Actor.system(device.name), new Outbox()::waiting));
    }

    private void everyoneHoldsWhatTheHubHolds() {
        for (var device : world.devices) {
            for (var type : device.translators.types())
                for (var resource : world.meeting.all(type)) sameAt(device, type, resource);
        }
    }

    private void sameAt(Device device, String type, ObjectNode resource) {
        var id = resource.path("id").asText();
        var by = Actor.system(device.name);
        var mirrored = device.store.read(by, tx -> new Mirror().find(tx, type, id));
        if (mirrored.isEmpty()) {
            if (mustHave(device, type)) wrong.add(device.name + " does not have " + type + "/" + id);
            return;
        }
        if (!same(RawJson.parse(mirrored.get().json()).orElseThrow(), resource))
            wrong.add(device.name + " has another " + type + "/" + id);
        var translator = device.translators.of(type).orElseThrow();
        for (var kind : translator.kinds()) {
            var said =
                    device.store.read(by, tx -> translator.overlay(tx, kind, UUID.fromString(id), resource.deepCopy()));
            if (said.isPresent() && !same(said.get(), resource))
                wrong.add(device.name + "'s room says otherwise of " + type + "/" + id);
        }
    }

    /// Whoever is expected today is here whole, but in the lobby no more of them than checking in takes.
    private static boolean mustHave(Device device, String type) {
        if (!device.scope.equals(Scope.LOBBY)) return true;
        var isTheDay = device.store
                .clock()
                .today()
                .equals(World.MORNING.atZone(ZoneOffset.UTC).toLocalDate());
        return isTheDay
                        && List.of("Organization", "Patient", "Appointment", "PaymentReconciliation")
                                .contains(type)
                || type.equals("Organization");
    }

    private void everyDeedIsThereOnce() {
        for (var name : world.promises.deeds()) {
            var parts = name.split("/");
            if (world.meeting.find(parts[0], parts[1]).isEmpty()) wrong.add("Lost: " + name);
        }
        for (var type : List.of("PaymentReconciliation", "Communication")) {
            var keys = new HashSet<String>();
            for (var resource : world.meeting.all(type)) {
                var key = resource.path("identifier").path(0).path("value").asText();
                if (!keys.add(key)) wrong.add("Twice: " + type + " " + key);
                var id = resource.path("id").asText();
                if (!world.promises.isKnown(type + "/" + id)) wrong.add("Nobody did " + type + "/" + id);
            }
        }
    }

    private void noFieldIsLost() {
        world.promises.strangers().forEach((id, value) -> {
            var now = world.meeting.find("Patient", id).orElseThrow();
            if (!now.path("maritalStatusText").asText().equals(value))
                wrong.add("What another program wrote is lost: " + now.path("maritalStatusText") + " for " + value);
        });
        var judge = world.devices.getFirst();
        for (var id : world.people.patients) {
            var patient = judge.store.read(Actor.system(judge.name), tx -> judge.rooms.patients.find(tx, id));
            if (patient.isEmpty()) continue;
            for (var device : world.devices) {
                var value = People.own(patient.get(), device.name);
                if (!world.promises.mayBe(device.name, id, value == null ? "" : value))
                    wrong.add(device.name + "'s own field is " + value + " at the end");
            }
        }
    }

    private static boolean same(ObjectNode one, ObjectNode other) {
        return RawJson.canonical(bare(one)).equals(RawJson.canonical(bare(other)));
    }

    private static ObjectNode bare(ObjectNode resource) {
        var bare = resource.deepCopy();
        if (bare.get("meta") instanceof ObjectNode meta) {
            // Who wrote a version is for people's eyes, and stays with the version.
            meta.remove(List.of("versionId", "lastUpdated", "extension"));
            if (meta.isEmpty()) bare.remove("meta");
        }
        return RawJson.parse(RawJson.write(bare)).orElseThrow();
    }
}
