package health.threshold.station.desk;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Undoing;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Somebody was taken for a walk-in who was none, and F8 takes it back.
class WalkInUndoneTest extends DeskAtTheClinic {

    private PatientId luz;
    private VisitId visit;

    @Override
    void aDay() {
        super.aDay();
        luz = clinic.person("Luz", "Marín", LocalDate.of(1988, 5, 6), "434 555 0109")
                .id();
        visit = ((Arrival.Recorded) clinic.rooms.registration.walkIn(clinic.desk, luz, clinic.lee.id())).visit();
    }

    @Test
    void the_whole_visit_goes_and_the_person_stays_on_file() {
        Screens.await("the key", () -> undo().contains("walked in"));

        press(KeyCode.F8);

        Screens.await("gone", () -> !text("board").contains("Luz"));
        assertThat(text("desk-notice")).contains("off the board");
        assertThat(state()).isEqualTo(VisitState.CANCELLED);
        var today = clinic.store.clock().today();
        var appointment = read(tx -> clinic.rooms.schedule.of(tx, luz, today)).getFirst();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.CANCELLED);
        var person = read(tx -> clinic.rooms.patients.find(tx, luz));
        assertThat(person).isPresent();
        var record = read(tx -> new AuditLog().about(tx, luz));
        assertThat(record).anySatisfy(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.UNDONE);
            assertThat(entry.kind()).isEqualTo(Kind.VISIT);
        });
        assertThat(clinic.rooms.registration.walkIn(clinic.desk, luz, clinic.lee.id()))
                .as("they may come again")
                .isInstanceOf(Arrival.Recorded.class);
    }

    @Test
    void the_same_press_twice_takes_nothing_else_back() {
        var shown = clinic.rooms.board.undoable(clinic.desk).orElseThrow();

        assertThat(clinic.rooms.registration.undo(clinic.desk, shown)).isEqualTo(new Undoing.TakenBack(shown));
        assertThat(clinic.rooms.registration.undo(clinic.desk, shown)).isEqualTo(new Undoing.NothingLeft());

        assertThat(clinic.rooms.boardView.today(clinic.desk).count(VisitState.ARRIVED))
                .as("those who came before")
                .isEqualTo(2);
    }

    @Test
    void where_money_was_taken_it_stays_and_says_why() {
        clinic.rooms.copays.charge(clinic.desk, visit, dollars(10), "Form", "press");
        clinic.rooms.copays.takeCash(clinic.desk, visit, Share.TODAY, "press", "Copay");

        press(KeyCode.F8);

        Screens.await("why", () -> text("desk-notice").contains("money was charged or taken"));
        assertThat(state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void where_a_card_is_unclear_at_another_device_it_stays_too() {
        clinic.store.write(clinic.system, tx -> {
            var who = clinic.rooms.visits.find(tx, visit).orElseThrow();
            clinic.rooms.requests.leave(tx, DeskReason.CARD_UNCLEAR, who, clinic.store.newId(), "USD 25.00");
            return true;
        });

        assertThat(clinic.rooms.registration.undo(clinic.desk, null)).isEqualTo(new Undoing.MoneyMoved());

        assertThat(state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void what_the_same_person_did_since_at_another_desk_stays() {
        var shown = clinic.rooms.board.undoable(clinic.desk).orElseThrow();
        clinic.rooms.board.arrive(clinic.desk, maria);

        assertThat(clinic.rooms.registration.undo(clinic.desk, shown)).isEqualTo(new Undoing.TakenBack(shown));

        assertThat(state()).isEqualTo(VisitState.CANCELLED);
        assertThat(line().state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void who_is_with_the_nurse_already_stays_and_it_says_why() {
        show(Locale.forLanguageTag("es"));
        Screens.await("the key", () -> undo().contains("sin cita"));
        clinic.rooms.board.room(clinic.nurse, visit, clinic.room2.id());

        press(KeyCode.F8);

        Screens.await("why", () -> text("desk-notice").contains("la hizo pasar"));
        assertThat(state()).isEqualTo(VisitState.ROOMED);
    }

    private String undo() {
        return text("key-undo");
    }

    private VisitState state() {
        return read(tx -> clinic.rooms.visits.find(tx, visit)).orElseThrow().state();
    }

    private <T> T read(Function<Tx, T> work) {
        return clinic.store.read(clinic.system, work);
    }
}
