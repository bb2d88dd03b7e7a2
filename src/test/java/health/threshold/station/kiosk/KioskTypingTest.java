package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.fx.DateDigits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// What a page offers to whoever types, waits or reads on.
@ExtendWith(ApplicationExtension.class)
class KioskTypingTest {

    @TempDir
    Path folder;

    private Scene scene;
    private int wide = 1080;
    private int high = 1920;

    @Test
    void whoever_tries_again_types_over_what_was_not_found() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("checkIn-en");
            hand.type("code", "ABCD");
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
            hand.tap("tryAgain");

            key("K");

            assertThat(field("code").getText()).isEqualTo("K");
            assertThat(field("born").getText()).isNotEmpty();
        });
    }

    @Test
    void a_birth_date_alone_is_typed_over_too_as_it_takes_no_more_keys() throws Exception {
        FxToolkit.setupFixture(() -> {
            var born = new DateDigits();
            born.setDate(LocalDate.of(1961, 3, 14));
            var page = new VBox(born);
            scene = new Scene(page);

            Hands.focusIn(page);

            assertThat(scene.getFocusOwner()).isSameAs(born);
            assertThat(born.getSelectedText()).isEqualTo("03/14/1961");
        });
    }

    @Test
    void what_somebody_tells_has_several_lines_and_enter_still_sends_it() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("tell");
            hand.tap("complain");
            hand.type("field", "Nobody told me about the wait");
            assertThat(field("field")).isInstanceOf(TextArea.class);

            press(KeyCode.TAB);
            assertThat(field("field").getText()).doesNotContain("\t");
            assertThat(scene.getFocusOwner()).isNotSameAs(field("field"));
            field("field").requestFocus();
            press(KeyCode.ENTER);

            assertThat(lobby.reasons()).containsExactly(DeskReason.COMPLAINED);
        });
    }

    @Test
    void once_the_picture_is_there_nobody_is_told_to_wait_for_it() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("checkIn-en");
            hand.type("code", KioskAtTheClinic.CODE);
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
            KioskCardTest.scan(lobby, "before.png");
            hand.tap("change-insurance");
            hand.tap("picture");
            assertThat(((Label) scene.lookup("#hint")).getText()).contains("in a moment");

            KioskCardTest.scan(lobby, "card.png");
            lobby.wait(3);

            assertThat(((Label) scene.lookup("#hint")).getText())
                    .isEqualTo("The picture is taken. Only the front desk will see it.");
        });
    }

    @Test
    void where_there_is_more_below_an_arrow_says_so_and_leads_there() throws Exception {
        wide = 1366;
        high = 768;
        atTheKiosk((lobby, hand) -> {
            for (int press = 0; press < 3; press++) hand.tap("larger");
            scene.snapshot(null);
            var pane = (ScrollPane) scene.lookup("#scroll");
            var arrow = pane.lookup(".more-below");
            assertThat(arrow.isVisible()).isTrue();

            for (int press = 0; press < 9; press++) Pointer.does(MouseEvent.MOUSE_CLICKED, arrow, 1, 1);

            assertThat(pane.getVvalue()).isEqualTo(1);
            assertThat(arrow.isVisible()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"1366,768", "1080,1920"})
    void with_large_letters_the_ticket_is_seen_whole(int width, int height) throws Exception {
        wide = width;
        high = height;
        atTheKiosk((lobby, hand) -> {
            for (int press = 0; press < 3; press++) hand.tap("larger");
            hand.tap("checkIn-en");
            hand.type("code", KioskAtTheClinic.CODE);
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
            hand.tap("allRight");
            hand.tap("pay");
            hand.tap("fine");
            seen();
            // Who makes letters smaller there, and larger again, sees it just so.
            for (int press = 0; press < 4; press++) hand.tap("larger");
            seen();
        });
    }

    @ParameterizedTest
    @CsvSource({"1366,768", "1080,1920"})
    void the_ticket_stays_in_sight_when_letters_grow_on_its_page(int width, int height) throws Exception {
        wide = width;
        high = height;
        atTheKiosk((lobby, hand) -> {
            hand.tap("checkIn-en");
            hand.type("code", KioskAtTheClinic.CODE);
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
            hand.tap("allRight");
            hand.tap("pay");
            hand.tap("fine");
            for (int press = 0; press < 4; press++) {
                seen();
                hand.tap("larger");
            }
            seen();
        });
    }

    private void seen() {
        scene.snapshot(null);

        var ticket = scene.lookup("#ticket");
        var pane = scene.lookup("#scroll");

        assertThat(ticket.localToScene(ticket.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(pane.localToScene(pane.getLayoutBounds()).getMaxY());
    }

    @Test
    void words_alone_on_their_page_go_on_where_they_were() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("tell");
            hand.tap("complain");
            hand.type("field", "Nobody told me");
            hand.tap("talkToUs");
            hand.tap("goOn");

            key(" why");

            assertThat(field("field").getText()).isEqualTo("Nobody told me why");
        });
    }

    private void atTheKiosk(BiConsumer<KioskAtTheClinic, ModelHand> visit) throws Exception {
        Shots.takeTime();
        try (var lobby = new KioskAtTheClinic(folder)) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), wide, high);
                visit.accept(lobby, new ModelHand(scene));
                kiosk.close();
            });
        }
    }

    /// Where a key would go, as the keys on the screen do it.
    private void key(String letters) {
        assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
        ((TextInputControl) scene.getFocusOwner()).replaceSelection(letters);
    }

    private void press(KeyCode code) {
        var target = scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private TextInputControl field(String id) {
        return (TextInputControl) scene.lookup("#" + id);
    }
}
