package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.hub.RawJson;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.Unreadable;
import health.threshold.store.Kind;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How somebody arrives, on devices that hear of each other later, and from newer ones.
class VisitArrivingTest {

    private static final String SHADE = Own.extension("visit-needs-shade");
    private static final String PAIN = Own.extension("visit-pain");

    @TempDir
    Path own;

    @TempDir
    Path folder;

    @Test
    void what_two_devices_note_apart_stands_side_by_side() {
        try (var desk = new Device(own, folder, "desk");
                var other = new Device(own, folder, "other")) {
            var done = new EveryKind(desk.clinic);
            for (int at = 0; at < 500; at++) other.clinic.store.newId();
            desk.sync.runOnce();
            other.sync.runOnce();

            desk.clinic.says(done.visit, new ArrivalAnswer.Hurts(8));
            other.clinic.says(done.visit, new ArrivalAnswer.Needs(NeedToday.INTERPRETER, true));
            desk.sync.runOnce();
            other.sync.runOnce();

            assertThat(desk.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            var both = Set.of(NeedToday.WHEELCHAIR, NeedToday.INTERPRETER);
            assertThat(arriving(desk, done)).isEqualTo(new Arriving(Feeling.HARD_DAY, 8, both));
            assertThat(arriving(other, done)).isEqualTo(arriving(desk, done));
        }
    }

    @Test
    void what_was_taken_back_goes_and_a_need_of_a_newer_version_stays() {
        try (var desk = new Device(own, folder, "desk")) {
            var done = new EveryKind(desk.clinic);
            var there = encounter(desk, done);
            there.withArrayProperty("extension").addObject().put("url", SHADE).put("valueBoolean", true);

            desk.clinic.says(done.visit, new ArrivalAnswer.Needs(NeedToday.WHEELCHAIR, false));
            var now = overlaid(desk, done, there);

            assertThat(now.toString()).contains(SHADE).doesNotContain("wheelchair");
            assertThat(read(desk, now).visit().arriving()).isEqualTo(new Arriving(Feeling.HARD_DAY, 4, Set.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "3.5", "\"much\""})
    void pain_that_is_on_no_scale_is_not_taken_in(String level) {
        try (var desk = new Device(own, folder, "desk")) {
            var done = new EveryKind(desk.clinic);
            var there = encounter(desk, done);
            for (var one : Json.list(there, "extension"))
                if (one.path("url").asText().equals(PAIN))
                    one.set(
                            "valueInteger",
                            RawJson.parse("{\"is\":" + level + "}")
                                    .orElseThrow()
                                    .get("is"));

            assertThatThrownBy(() -> read(desk, there)).isInstanceOf(Unreadable.class);
        }
    }

    private static ObjectNode encounter(Device device, EveryKind done) {
        return overlaid(device, done, RowTranslator.blank("Encounter", done.visit.value()));
    }

    private static ObjectNode overlaid(Device device, EveryKind done, ObjectNode base) {
        return device.clinic.store.read(
                device.clinic.system,
                tx -> translator(device)
                        .overlay(tx, Kind.VISIT, done.visit.value(), base)
                        .orElseThrow());
    }

    private static VisitTranslator.Whole read(Device device, ObjectNode resource) {
        return device.clinic.store.read(
                device.clinic.system,
                tx -> translator(device).read(tx, resource).orElseThrow());
    }

    private static VisitTranslator translator(Device device) {
        return new VisitTranslator(device.clinic.rooms.visits);
    }

    private static Arriving arriving(Device device, EveryKind done) {
        return device.clinic
                .store
                .read(device.clinic.system, tx -> device.clinic.rooms.visits.find(tx, done.visit))
                .orElseThrow()
                .arriving();
    }
}
