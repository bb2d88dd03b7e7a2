package health.threshold.hub.fhir;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TellingTerminal;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.Undoing;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody pays at one desk for a walk-in that another, which has not heard of it, takes off the board.
class PaidCancelledTest {

    @TempDir
    Path own;

    @TempDir
    Path folder;

    private Device desk;
    private Device other;
    private VisitId visit;

    @BeforeEach
    void walkInAtTheDesk() {
        desk = new Device(own, folder, "desk", new TellingTerminal());
        other = new Device(own, folder, "other", new TellingTerminal());
        for (int at = 0; at < 500; at++) other.clinic.store.newId();
        var clinic = desk.clinic;
        var arrival =
                clinic.rooms.registration.walkIn(clinic.desk, clinic.maria().id(), clinic.lee.id());
        visit = ((Arrival.Recorded) arrival).visit();
        meet();
    }

    @AfterEach
    void close() {
        desk.close();
        other.close();
    }

    @Test
    void both_desks_are_told_once_of_money_for_a_cancelled_visit() {
        payAndUndo();

        for (var device : List.of(desk, other))
            assertThat(requests(device)).singleElement().satisfies(left -> {
                assertThat(left.reason()).isEqualTo(DeskReason.PAID_CANCELLED);
                assertThat(left.typed()).isEqualTo("USD 25.00");
            });
        var board = desk.clinic.rooms.boardView.today(desk.clinic.desk);
        assertThat(board.unplaced()).hasSize(1);
    }

    @Test
    void what_a_desk_has_seen_to_stays_so() {
        payAndUndo();
        desk.clinic.rooms.requests.answer(
                desk.clinic.desk, requests(desk).getFirst().id());
        meet();

        for (var device : List.of(desk, other)) assertThat(requests(device)).isEmpty();
    }

    private void payAndUndo() {
        var copays = other.clinic.rooms.copays;
        copays.charge(other.clinic.desk, visit, dollars(25), "Copay", "charge");
        assertThat(copays.takeCash(other.clinic.desk, visit, Share.TODAY, "press", "Copay"))
                .isInstanceOf(Payment.Paid.class);
        var undone = desk.clinic.rooms.registration.undo(desk.clinic.desk, null);
        assertThat(undone).isInstanceOf(Undoing.TakenBack.class);
        meet();
    }

    /// Everybody hears everything, as after some rounds of a day.
    private void meet() {
        for (var round = 0; round < 3; round++)
            for (var device : List.of(desk, other)) {
                device.clinic.hand.pass(Duration.ofMinutes(1));
                assertThat(device.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
                device.clinic.rooms.copays.compareDecisions(device.clinic.system);
            }
    }

    private List<DeskRequest> requests(Device device) {
        return device.read(tx -> device.clinic.rooms.requests.openOf(tx, visit));
    }
}
