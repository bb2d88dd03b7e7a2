package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.fx.TouchKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// The keys below a page that has no room for them, and the one among them that leads on.
@ExtendWith(ApplicationExtension.class)
class DockTest {

    @TempDir
    Path folder;

    private Scene scene;
    private int wide = 1366;
    private int high = 768;
    private List<ClinicDocument> documents = List.of();

    @Test
    void where_everything_has_room_the_keys_lie_in_the_page_and_none_leads_on() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("checkIn-en");

            assertThat(FrameView.isInside(keys(), scene.lookup("#body"))).isTrue();
            assertThat(scene.lookup("#onward")).isNull();
            assertThat(scene.lookup("#docking").isVisible()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"1366,768", "1080,1920"})
    void next_leads_from_field_to_field_and_then_sends_the_page_once(int width, int height) throws Exception {
        wide = width;
        high = height;
        atTheKiosk((lobby, hand) -> {
            enlarge(hand, 3);
            hand.tap("checkIn-en");
            hand.tap("otherWay");
            for (var field : new String[] {"family", "born", "tail"}) {
                assertThat(scene.getFocusOwner()).isSameAs(field(field));
                if (field.equals("born")) hand.born(lobby.mari.birthDate());
                else field(field).setText(field.equals("family") ? "Gómez" : "4471");
                onward().fire();
            }
            onward().fire();
            lobby.wait(15);

            assertThat(scene.lookup("#allRight")).isNotNull();
            assertThat(lobby.reasons()).isEmpty();
        });
    }

    @Test
    void the_second_press_of_a_double_one_passes_no_field_by_and_sends_nothing() throws Exception {
        atTheKiosk((lobby, hand) -> {
            enlarge(hand, 3);
            hand.tap("checkIn-en");
            hand.tap("otherWay");
            scene.snapshot(null);

            for (int count = 1; count < 4; count++) Pointer.presses(onward(), count);

            assertThat(scene.getFocusOwner()).isSameAs(field("born"));
            assertThat(hint().getGraphic()).isNull();
        });
    }

    @Test
    void who_makes_letters_larger_amid_typing_keeps_what_they_typed_and_their_place() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("tell");
            hand.tap("complain");
            var words = field("field");
            words.setText("Nobody told me");
            words.positionCaret(6);

            for (int press = 0; press < 5; press++) {
                hand.tap("larger");
                assertThat(scene.getFocusOwner()).isSameAs(words);
                assertThat(words.getCaretPosition()).isEqualTo(6);
            }

            key("s").fire();
            assertThat(words.getText()).isEqualTo("Nobodys told me");
        });
    }

    @Test
    void what_is_wrong_is_said_above_the_keys_where_it_cannot_be_seen_with_the_field() throws Exception {
        atTheKiosk((lobby, hand) -> {
            enlarge(hand, 3);
            hand.tap("checkIn-en");
            hand.tap("otherWay");
            field("family").setText("Gómez");
            hand.born(lobby.mari.birthDate());
            hand.tap("next");

            assertThat(scene.getFocusOwner()).isSameAs(field("tail"));
            var wrong = (Label) scene.lookup(".wrong");
            assertThat(wrong.getText()).isEqualTo(hint().getText()).isNotEmpty();

            field("tail").setText("4471");
            hand.tap("next");
            lobby.wait(15);
            assertThat(scene.lookup(".wrong")).isNull();
        });
    }

    @Test
    void who_has_read_elsewhere_on_the_page_and_types_on_sees_where() throws Exception {
        atTheKiosk((lobby, hand) -> {
            enlarge(hand, 3);
            hand.tap("checkIn-en");
            scene.snapshot(null);
            var scroll = (ScrollPane) scene.lookup("#scroll");
            scroll.setVvalue(scroll.getVvalue() < 0.5 ? 1 : 0);
            scene.snapshot(null);
            var code = field("code");
            assertThat(isSeen(scroll, code)).isFalse();

            key("K").fire();

            assertThat(code.getText()).isEqualTo("K");
            assertThat(isSeen(scroll, code)).isTrue();
        });
    }

    @Test
    void for_the_left_hand_next_stands_at_the_left_of_the_keys() throws Exception {
        atTheKiosk((lobby, hand) -> {
            enlarge(hand, 3);
            hand.tap("leftHand");
            hand.tap("checkIn-en");
            scene.snapshot(null);

            assertThat(left(onward())).isLessThan(left(key("q")));

            hand.tap("leftHand");
            scene.snapshot(null);
            assertThat(left(onward())).isGreaterThan(left(key("q")));
        });
    }

    @Test
    void on_a_page_of_one_field_next_presses_its_button() throws Exception {
        atTheKiosk((lobby, hand) -> {
            enlarge(hand, 3);
            hand.tap("tell");
            hand.tap("complain");
            field("field").setText("Nobody told me about the wait");

            onward().fire();

            assertThat(lobby.reasons()).containsExactly(DeskReason.COMPLAINED);
        });
    }

    @Test
    void next_neither_signs_nor_charges_and_leads_to_the_button_that_says_so() throws Exception {
        documents = DocumentFile.samples().subList(0, 1);
        atTheKiosk((lobby, hand) -> {
            enlarge(hand, 3);
            hand.tap("checkIn-en");
            hand.type("code", KioskAtTheClinic.CODE);
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
            hand.tap("allRight");
            hand.tap("sign");
            hand.tap("type");
            field("name").setText("Mari Gomez");

            onward().fire();
            lobby.wait(5);

            assertThat(scene.getFocusOwner()).isSameAs(scene.lookup("#sign"));
            hand.tap("sign");
            lobby.wait(5);
            assertThat(scene.lookup("#name")).isNull();
        });
    }

    private void atTheKiosk(BiConsumer<KioskAtTheClinic, ModelHand> visit) throws Exception {
        try (var lobby = new KioskAtTheClinic(folder, documents)) {
            Shots.of(lobby, new KioskGlass("en", wide, high, 100, null), "dock", shots -> {
                scene = shots.scene();
                visit.accept(lobby, new ModelHand(scene));
            });
        }
    }

    private static void enlarge(ModelHand hand, int times) {
        for (int press = 0; press < times; press++) hand.tap("larger");
    }

    private TouchKeys keys() {
        return (TouchKeys) scene.lookup(".touch-keys");
    }

    private Button onward() {
        return (Button) scene.lookup("#onward");
    }

    private Button key(String letter) {
        return keys().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(key -> letter.equalsIgnoreCase(key.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Label hint() {
        return (Label) scene.lookup("#hint");
    }

    private TextInputControl field(String id) {
        return (TextInputControl) scene.lookup("#" + id);
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static boolean isSeen(ScrollPane scroll, Node node) {
        var seen = scroll.localToScene(scroll.getLayoutBounds());
        return seen.contains(node.localToScene(node.getLayoutBounds()));
    }
}
