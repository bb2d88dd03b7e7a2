package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.VisitState;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.Actor;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.Role;
import health.threshold.kernel.Station;
import health.threshold.store.audit.ChainState;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole thread: a person checks in at the kiosk, is seen in the exam room, pays and leaves at the desk, by
/// pressing what is on the screens; then a second device, which was not there, pulls what the first has pushed.
class DayAtTheClinicTest {

    @TempDir
    Path folder;

    @Test
    void a_day_lived_at_one_device_is_known_at_another() throws Exception {
        var hub = folder.resolve("hub");
        var pictures = folder.resolve("pictures");
        var said = new StringWriter();

        var status = Tour.walk(pictures, new PrintWriter(said, true), device("first", hub));

        assertThat(said.toString()).doesNotContain("did not arrive");
        assertThat(status).isZero();
        assertOneTapEach(pictures);
        assertThatTheOtherDeviceKnows(hub);
    }

    /// A returning person arrives in at most five taps besides typing who they are, on at most eight screens.
    private static void assertOneTapEach(Path pictures) throws Exception {
        var steps = new ObjectMapper()
                .readTree(pictures.resolve("tour.json").toFile())
                .path("steps");
        var taps = 0;
        var screens = 0;
        for (var step : steps) {
            var screen = step.path("screen").asText();
            if (!step.path("station").asText().equals("kiosk") || screen.equals("typed")) continue;
            if (screen.equals("welcome-again")) break;
            taps += step.path("taps").asInt();
            screens++;
        }
        assertThat(taps).isBetween(1, 5);
        assertThat(screens).isBetween(1, 8);
        try (var files = Files.list(pictures)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSize(steps.size());
        }
    }

    private void assertThatTheOtherDeviceKnows(Path hub) throws Exception {
        try (var other = OpenClinic.open(device("second", hub), Clock.systemUTC())) {
            assertThat(other.sync().runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            var actor = new Actor(other.system().id(), Role.RECEPTIONIST, Station.DESK, "second");
            var maria = maria(other, actor);

            assertThat(maria.state()).isEqualTo(VisitState.DONE);
            assertThat(maria.moment()).isEqualTo(MomentKind.CUSTOMER);
            var owed = other.rooms().copays.owed(actor, maria.id());
            assertThat(owed.total().isZero()).isTrue();
            other.store().read(other.system(), tx -> {
                var notes = other.rooms().notes.signedIn(tx, maria.id());
                assertThat(notes).hasSize(1).allMatch(CareNotes::isWhole);
                assertThat(other.rooms().notes.concern(tx, maria.id())).isPresent();
                assertThat(other.rooms().visits.crossings(tx, maria.id()))
                        .extracting(crossing -> crossing.to())
                        .contains(MomentKind.PATIENT, MomentKind.CUSTOMER);
                assertThat(other.rooms().audit.check(tx)).isInstanceOf(ChainState.Whole.class);
                return true;
            });
        }
    }

    private static BoardLine maria(OpenClinic clinic, Actor actor) {
        return clinic.rooms().boardView.today(actor).lines().stream()
                .filter(line -> line.who().name().equals("María Gómez"))
                .findFirst()
                .orElseThrow();
    }

    private Settings device(String name, Path hub) {
        return new Settings(
                List.of(),
                folder.resolve(name),
                new HubAddress.Folder(hub),
                true,
                Optional.empty(),
                LobbySettings.leftWith("2468"),
                name);
    }
}
