package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import javafx.scene.control.Label;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the last page for somebody who checks in again although the desk waits for them.
@ExtendWith(ApplicationExtension.class)
class AgainShotsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en 1080x1920 100",
                "en 1366x768 100",
                "es 1366x768 100",
                "ar 1366x768 100",
                "zh 1366x768 100",
                "vi 1366x768 100",
                "ht 1366x768 100",
                "es 1080x1920 200"
            })
    void the_last_page_that_leads_to_the_desk_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder)) {
            lobby.clinic.rooms.board.arrive(lobby.clinic.desk, lobby.appointment);
            lobby.clinic.store.write(lobby.clinic.system, tx -> {
                var visit = lobby.clinic.rooms.visits.open(tx, lobby.mari.id()).getFirst();
                lobby.clinic.rooms.requests.leave(tx, DeskReason.TALK_TO_US, visit, "");
                return true;
            });
            shots = Shots.of(lobby, glass, "again", this::walk);
        }
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en 1080x1920 100",
                "es 1366x768 100",
                "ar 1366x768 100",
                "zh 1366x768 100",
                "vi 1366x768 100",
                "ht 1080x1920 200"
            })
    void the_last_page_of_somebody_who_is_in_a_room_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder)) {
            lobby.clinic.rooms.board.arrive(lobby.clinic.desk, lobby.appointment);
            var visit = new VisitId(lobby.appointment.value());
            lobby.clinic.rooms.board.room(lobby.clinic.nurse, visit, lobby.clinic.room1.id());
            shots = Shots.of(lobby, glass, "again", room -> {
                room.isFound();
                room.draw("37-done-in-care");
            });
        }
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
    }

    private void walk(Shots shots) {
        shots.isFound();
        shots.draw("35-done-at-the-desk");
        assertThat(((Label) shots.node("left")).getText()).isNotEmpty();
    }
}
