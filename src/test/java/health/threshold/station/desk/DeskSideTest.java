package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.kernel.VisitId;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// What stands beside the board, for somebody whose hands stay on the keys.
class DeskSideTest extends DeskAtTheClinic {

    @Test
    void the_answer_to_a_press_is_seen_though_somebody_has_scrolled_down_to_press() {
        arrived();
        clinic.store.write(clinic.system, tx -> {
            var visit = clinic.rooms.visits.find(tx, new VisitId(maria.value())).orElseThrow();
            clinic.rooms.requests.leave(tx, DeskReason.CARD_UNCLEAR, visit, "");
            return true;
        });
        press(KeyCode.F4);
        Screens.await("the card", () -> text("pay-unclear").contains("another device"));
        pressedAtTheEnd("pay-cash");
        Screens.await("the question", () -> text("pay-notice").contains("press again"));
        Screens.await("in sight", () -> Screens.fx(() -> isInSight(Screens.node(scene, "pay-notice"))));

        click("card-NOT_HELD");
        Screens.await(
                "the card is awaited",
                () -> Screens.fx(() -> Screens.node(scene, "pay-let-go").isVisible()));
        pressedAtTheEnd("pay-let-go");

        Screens.await("the answer", () -> text("pay-notice").contains("was not charged"));
        Screens.await("in sight", () -> Screens.fx(() -> isInSight(Screens.node(scene, "pay-notice"))));
    }

    @Test
    void who_walks_in_is_typed_at_once() {
        press(KeyCode.F3);
        Screens.await("the first field", () -> "walkin-given".equals(focus()));

        press(KeyCode.ESCAPE);

        Screens.await("the board", () -> "board".equals(focus()));
    }

    @Test
    void how_much_is_paid_is_chosen_at_once_and_enter_alone_takes_nothing() {
        arrived();

        press(KeyCode.F4);

        Screens.await("how much", () -> "pay-everything".equals(focus()));
        press(KeyCode.ESCAPE);
        Screens.await("the board", () -> "board".equals(focus()));
    }

    @Test
    void the_arrow_leads_from_the_search_to_the_next_of_those_it_found() {
        var table = (DayTable) Screens.node(scene, "board");
        Screens.fx(() -> {
            table.getSelectionModel().select(0);
            var search = Screens.node(scene, "search");
            search.requestFocus();
            Event.fireEvent(
                    search, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
            return true;
        });

        Screens.await("the board", () -> "board".equals(focus()));
        Screens.await(
                "the next", () -> Screens.fx(() -> table.getSelectionModel().getSelectedIndex() == 1));
    }

    @Test
    void who_typed_nothing_at_the_kiosk_is_not_said_to_have_typed() {
        clinic.store.write(clinic.system, tx -> {
            clinic.rooms.requests.leave(tx, DeskReason.TALK_TO_US, "");
            return true;
        });
        var table = (DayTable) Screens.node(scene, "board");
        Screens.await("the request", () -> text("board").contains("wants to talk"));

        Screens.fx(() -> {
            table.getSelectionModel().select(0);
            return true;
        });

        Screens.await("what is asked", () -> text("side").contains("Seen to it"));
        assertThat(text("side")).doesNotContain("They typed");
    }

    private void arrived() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        choose("María");
        Screens.await("her balance", () -> text("side").contains("$25.00"));
    }

    /// As whoever has scrolled down to a button, and has the focus on it.
    private void pressedAtTheEnd(String button) {
        Screens.await(
                "the end of the panel",
                () -> Screens.fx(() -> {
                    Screens.node(scene, button).requestFocus();
                    scroll().setVvalue(1);
                    return !isInSight(Screens.node(scene, "pay-name"));
                }));
        click(button);
    }

    private String focus() {
        return Screens.fx(() -> {
            var owner = scene.getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    private ScrollPane scroll() {
        return (ScrollPane) Screens.node(scene, "side-scroll");
    }

    private boolean isInSight(Node node) {
        var place = seen(scroll());
        var there = seen(node);
        return node.isVisible() && there.getMinY() >= place.getMinY() && there.getMaxY() <= place.getMaxY();
    }

    private static Bounds seen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
