package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.AppointmentId;
import java.time.Duration;
import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A day longer than its table: whoever walks in is chosen, and seen.
class BroughtIntoSightTest extends DeskAtTheClinic {

    @Test
    void whoever_walks_in_is_in_sight_until_the_desk_looks_elsewhere() {
        var first = expected('A');
        for (var letter = 'B'; letter <= 'Z'; letter++) expected(letter);
        press(KeyCode.F3);
        Screens.fx(() -> {
            ((TextField) Screens.node(scene, "walkin-given")).setText("Noor");
            ((TextField) Screens.node(scene, "walkin-family")).setText("Haddad");
            ((TextField) Screens.node(scene, "walkin-born")).setText("03041999");
            return true;
        });
        click("walkin-arrive");

        Screens.await("chosen", () -> text("beside-name").contains("Noor"));
        Screens.await("in sight", () -> firstInSight() > 0);

        Screens.fx(() -> {
            day().scrollTo(0);
            return true;
        });
        Screens.await("the top", () -> firstInSight() == 0);
        clinic.rooms.board.arrive(clinic.desk, first);
        Screens.await("a refresh", () -> isShownAsArrived(first));
        Screens.fx(() -> {
            scene.getRoot().layout();
            return true;
        });
        assertThat(firstInSight()).as("nothing moves at a refresh").isZero();
    }

    private boolean isShownAsArrived(AppointmentId id) {
        return Screens.fx(() -> day().getItems().stream()
                .anyMatch(row -> row instanceof DeskRow.Line(var line)
                        && line.id().value().equals(id.value())
                        && line.state() == VisitState.ARRIVED));
    }

    private AppointmentId expected(char letter) {
        var somebody = clinic.person(letter + "na", "Ortega", LocalDate.of(1980, 1, letter - 'A' + 1), "555-0101");
        return clinic.expect(somebody, Duration.ofMinutes(-100), Service.FOLLOWUP, "AAA" + letter);
    }

    private DayTable day() {
        return (DayTable) Screens.node(scene, "board");
    }

    private int firstInSight() {
        return Screens.fx(() -> ((VirtualFlow<?>) day().lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex());
    }
}
