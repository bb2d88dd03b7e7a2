package health.threshold.sim;

import health.threshold.kernel.PatientId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the devices have told people is done. A power cut in the middle of a deed leaves it open; a restored backup
/// takes back what had been told since and had not reached the hub.
final class Promises {

    /// How much a device had promised at a time.
    record Mark(int deeds) {}

    private record Deed(String type, String id, String device) {}

    private record Field(String device, PatientId patient) {}

    private final List<Deed> deeds = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();
    private final Map<Field, Set<String>> fields = new LinkedHashMap<>();
    private final Map<Field, String> underWay = new HashMap<>();
    private final Set<String> restored = new HashSet<>();
    private final Map<String, String> strangers = new HashMap<>();

    /// It is about to be done.
    void tryingTo(String type, String id) {
        tried.add(type + "/" + id);
    }

    /// A person has been told that it is done.
    void did(String type, String id, String device) {
        deeds.add(new Deed(type, id, device));
        tried.add(type + "/" + id);
    }

    void trying(String device, PatientId patient, String value) {
        underWay.put(new Field(device, patient), value);
    }

    /// The device has told somebody that this stands now.
    void kept(String device, PatientId patient, String value) {
        var field = new Field(device, patient);
        underWay.remove(field);
        var was = fields.computeIfAbsent(field, none -> new HashSet<>());
        if (!restored.contains(device)) was.clear();
        was.add(value);
    }

    /// The power went while it worked: what was under way may have been done.
    void unsure(String device) {
        underWay.forEach((field, value) -> {
            if (field.device().equals(device))
                fields.computeIfAbsent(field, none -> new HashSet<>(List.of("")))
                        .add(value);
        });
        underWay.keySet().removeIf(field -> field.device().equals(device));
    }

    Mark mark(String device) {
        return new Mark(deeds.size());
    }

    /// The device is as it was then; what reached the hub since is not lost, the rest is, with the disk.
    void restored(String device, Mark mark, Meeting hub) {
        for (int at = deeds.size() - 1; at >= mark.deeds(); at--) {
            var deed = deeds.get(at);
            if (deed.device().equals(device) && hub.find(deed.type(), deed.id()).isEmpty()) deeds.remove(at);
        }
        // An older value may be said again, and somebody asked which one stands.
        restored.add(device);
    }

    void stranger(String patient, String value) {
        strangers.put(patient, value);
    }

    Map<String, String> strangers() {
        return strangers;
    }

    /// `Type/id` of everything that must be at the hub, exactly once.
    Set<String> deeds() {
        var all = new HashSet<String>();
        for (var deed : deeds) all.add(deed.type() + "/" + deed.id());
        return all;
    }

    /// Whether somebody at least tried to do this.
    boolean isKnown(String name) {
        return tried.contains(name);
    }

    boolean mayBe(String device, PatientId patient, String value) {
        if (restored.contains(device)) return true;
        var allowed = fields.get(new Field(device, patient));
        return allowed == null ? value.isEmpty() : allowed.contains(value);
    }
}
