package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import health.threshold.fx.TouchKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// On every page on which something is typed, with letters of every size, whoever comes to a field sees it, what it is
/// for, and every key.
@ExtendWith(ApplicationExtension.class)
class TypingLargeTest {

    private static final int[][] SCREENS = {{1366, 768}, {1366, 744}, {1080, 1920}};

    /// The screen with least room.
    private static final int[][] SHORTEST = {{1366, 744}};

    @TempDir
    Path folder;

    private final List<String> hidden = new ArrayList<>();
    private Shots shots;
    private Scene scene;
    private ModelHand hand;
    private String language;
    private boolean isReadAloud;
    private int[][] screens = SCREENS;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "vi", "ar"})
    void the_field_its_label_and_every_key_are_seen_together(String spoken) throws Exception {
        screens = SHORTEST;
        everyPage(spoken, 200);
    }

    /// The voice brings a row of buttons of its own.
    @ParameterizedTest
    @ValueSource(strings = {"vi", "ar"})
    void they_are_while_the_page_is_read_aloud_too(String spoken) throws Exception {
        isReadAloud = true;
        screens = new int[][] {{1366, 768}};
        everyPage(spoken, 200);
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({
        "en,125", "en,150", "en,200", "es,125", "es,150", "es,200", "zh,125", "zh,150", "zh,200",
        "vi,125", "vi,150", "vi,200", "ar,125", "ar,150", "ar,200", "ht,125", "ht,150", "ht,200"
    })
    void they_are_on_every_screen_with_letters_of_every_size(String spoken, int size) throws Exception {
        everyPage(spoken, size);
    }

    private void everyPage(String spoken, int size) throws Exception {
        language = spoken;
        var glass = new KioskGlass(spoken, screens[0][0], screens[0][1], size, null);
        at(glass, new KioskAtTheClinic(folder.resolve("usual")), this::usual);
        at(glass, new KioskAtTheClinic(folder.resolve("form"), FormShelf.of(FormFile.sample())), this::form);
        at(glass, new KioskAtTheClinic(folder.resolve("papers"), DocumentFile.samples()), this::papers);
        assertThat(hidden).isEmpty();
    }

    private void usual(KioskAtTheClinic lobby) {
        hand.tap("checkIn-" + language);
        see("code");
        hand.tap("forAnother");
        see("another's code");
        hand.tap("otherWay");
        see("another's name");
        hand.tap("forAnother");
        see("name");
        hand.tap("otherWay");
        toDetails(lobby);
        for (var group : List.of("name", "reach", "address", "emergency")) {
            hand.tap("change-" + group);
            see(group);
            hand.tap("keep");
        }
        hand.tap("change-insurance");
        hand.tap("type");
        see("insurance");
        hand.tap("back");
        hand.tap("allRight");
        hand.tap("payPart");
        see("part");
        hand.tap("back");
        hand.tap("pay");
        hand.tap("toAnother");
        see("receipt");
        hand.tap("startOver");
        hand.tap("clear");
        shots.enlarge();
        hand.tap("tell");
        hand.tap("complain");
        see("words");
        for (int press = 0; press < 5; press++)
            Pointer.does(MouseEvent.MOUSE_CLICKED, scene.lookup("#clinicName"), 0, 0);
        see("exit");
    }

    private void form(KioskAtTheClinic lobby) {
        hand.tap("checkIn-" + language);
        toDetails(lobby);
        hand.tap("allRight");
        hand.tap("go");
        see("form");
    }

    private void papers(KioskAtTheClinic lobby) {
        hand.tap("checkIn-" + language);
        toDetails(lobby);
        hand.tap("allRight");
        hand.tap("sign");
        hand.tap("type");
        see("signed name");
    }

    private void toDetails(KioskAtTheClinic lobby) {
        hand.type("code", KioskAtTheClinic.CODE);
        hand.born(lobby.mari.birthDate());
        hand.tap("next");
        lobby.wait(15);
    }

    private void at(KioskGlass glass, KioskAtTheClinic clinic, Consumer<KioskAtTheClinic> visit) throws Exception {
        try (var lobby = clinic) {
            lobby.owes(340);
            lobby.clinic.mail.setUp();
            Shots.of(lobby, glass, "typing", opened -> {
                shots = opened;
                scene = shots.scene();
                hand = new ModelHand(scene);
                hand.tap("language");
                hand.tap("speak-" + language);
                if (isReadAloud) {
                    hand.tap("readAloud");
                    hand.tap("readToMe");
                }
                visit.accept(lobby);
            });
        }
    }

    /// Every field of the page, on every screen.
    private void see(String page) {
        for (var screen : screens) {
            scene.getRoot().resize(screen[0], screen[1]);
            for (var field : fields()) {
                // The voice may have led to another place of the page meanwhile.
                Hands.focus(scene.lookup("#larger"));
                Hands.focus(field);
                scene.getRoot().layout();
                look(field, "%s-%s %dx%d %s".formatted(language, page, screen[0], screen[1], field.getId()));
            }
        }
    }

    private void look(TextInputControl field, String where) {
        var window = scene.getRoot().getLayoutBounds();
        var keys = (TouchKeys) over().lookup(".touch-keys");
        if (Speaking.all(keys).stream().anyMatch(key -> key instanceof ButtonBase && !isIn(window, key)))
            hidden.add(where + ": keys " + high(keys));
        var bounds = place(keys);
        var foot = over() == scene.getRoot() ? place(scene.lookup(".foot")).getMinY() : window.getHeight();
        if (bounds.getMaxY() > foot + 0.5) hidden.add(where + ": keys over the foot");
        var scroll = (ScrollPane) scene.lookup("#scroll");
        var seen = over() != scene.getRoot() ? window : place(scroll.lookup(".viewport"));
        if (!isIn(seen, field))
            hidden.add(where + ": field " + high(field) + " of " + seen.getMinY() + "-" + seen.getMaxY());
        if (place(field).getMaxY() > bounds.getMinY() + 1) hidden.add(where + ": field under keys");
        if (over() != scene.getRoot()) return;
        var label = Sight.label(field, (Parent) scroll.getContent()).orElseThrow();
        if (!isIn(seen, label))
            hidden.add(where + ": label " + high(label) + " with " + high(field) + " of " + seen.getMinY() + "-"
                    + seen.getMaxY());
    }

    private Parent over() {
        return scene.lookup(".dialog") instanceof Parent dialog ? dialog : scene.getRoot();
    }

    private List<TextInputControl> fields() {
        return Hands.fields(over());
    }

    /// As the root has it, which is smaller than its scene.
    private Bounds place(Node node) {
        return scene.getRoot().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private String high(Node node) {
        return place(node).getMinY() + "-" + place(node).getMaxY();
    }

    private boolean isIn(Bounds window, Node node) {
        var place = place(node);
        return place.getMinX() >= window.getMinX() - 0.5
                && place.getMaxX() <= window.getMaxX() + 0.5
                && place.getMinY() >= window.getMinY() - 0.5
                && place.getMaxY() <= window.getMaxY() + 0.5;
    }
}
