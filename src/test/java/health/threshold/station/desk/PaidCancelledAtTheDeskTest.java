package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.kernel.VisitId;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Money that came in for a visit which somebody had taken off the board, as the desk reads of it.
class PaidCancelledAtTheDeskTest extends DeskAtTheClinic {

    private VisitId visit;

    @Override
    void aDay() {
        super.aDay();
        var luz = clinic.person("Luz", "Marín", LocalDate.of(1988, 5, 6), "434 555 0109");
        visit = ((Arrival.Recorded) clinic.rooms.registration.walkIn(clinic.desk, luz.id(), clinic.lee.id())).visit();
        clinic.rooms.registration.undo(clinic.desk, null);
        clinic.store.write(clinic.desk, tx -> {
            var who = clinic.rooms.visits.find(tx, visit).orElseThrow();
            clinic.rooms.requests.leave(
                    tx, DeskReason.PAID_CANCELLED, who, new DeskRequests.Known(tx.newId(), "USD 25.00", tx.now()));
            return true;
        });
    }

    @Test
    void whose_it_is_and_how_much_is_said_until_somebody_has_seen_to_it() {
        opened();
        assertThat(text("side")).contains("$25.00").doesNotContain("USD", "typed");
        shot("paid-cancelled");

        click("request-answered");

        Screens.await("seen to", () -> !text("board").contains("paid for a cancelled visit"));
    }

    @Test
    void in_spanish_too() {
        show(Locale.forLanguageTag("es"));
        opened();

        assertThat(text("side")).contains("25", "otro equipo");
        shot("paid-cancelled-es");
    }

    private void opened() {
        Screens.fx(() -> {
            var table = (DayTable) Screens.node(scene, "board");
            table.getItems().stream()
                    .filter(DeskRow.Request.class::isInstance)
                    .findFirst()
                    .ifPresent(row -> table.getSelectionModel().select(row));
            return true;
        });
        Screens.await("whose", () -> text("side").contains("Luz"));
    }
}
