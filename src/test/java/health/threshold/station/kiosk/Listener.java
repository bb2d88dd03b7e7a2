package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.speech.RecordingSpeaker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Somebody who hears the kiosk and has four keys, and nothing else.
final class Listener {

    private static final int PATIENCE = 120;

    private final Scene scene;
    private final RecordingSpeaker speaker;
    private final Set<String> screens = new LinkedHashSet<>();
    private int presses;

    Listener(Scene scene, RecordingSpeaker speaker) {
        this.scene = scene;
        this.speaker = speaker;
    }

    int presses() {
        return presses;
    }

    /// The questions of the pages they walked through.
    Set<String> screens() {
        return screens;
    }

    void previous() {
        press(KeyCode.UP);
    }

    void next() {
        press(KeyCode.DOWN);
    }

    void choose() {
        press(KeyCode.ENTER);
    }

    void back() {
        press(KeyCode.ESCAPE);
    }

    /// What was said last.
    String heard() {
        return speaker.said().isEmpty() ? "" : speaker.said().getLast().text();
    }

    /// Goes on until they stand at this control.
    void find(String id) {
        var wanted = Objects.requireNonNull(scene.lookup("#" + id), "nothing called " + id);
        for (int at = 0; at < PATIENCE && scene.getFocusOwner() != wanted; at++) next();
        assertThat(scene.getFocusOwner()).as("reached " + id).isSameAs(wanted);
    }

    void choose(String id) {
        find(id);
        choose();
    }

    /// Fills a field letter by letter.
    void type(String id, String text) {
        choose(id);
        for (var letter : text.split("")) {
            for (int at = 0; at < PATIENCE && !heard().equals(letter); at++) next();
            assertThat(heard()).as("the key " + letter).isEqualTo(letter);
            choose();
            assertThat(heard()).isEqualTo(letter);
        }
        back();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
    }

    /// Walks once around the page, and compares what was said with what is shown.
    void compare(Hearing hearing) {
        var from = speaker.said().size();
        choose("sayAgain");
        find("sayAgain");
        var places = 0;
        do {
            next();
            places++;
        } while (places < PATIENCE && !isSayAgain());
        assertThat(places).as("once around").isLessThan(PATIENCE);
        hearing.compare(scene.getRoot(), speaker.texts(from));
        screens.add(Speaking.all(scene.getRoot()).stream()
                .filter(node -> node.getStyleClass().contains("question") && isSeen(node))
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .findFirst()
                .orElse(""));
    }

    private boolean isSayAgain() {
        return "sayAgain".equals(scene.getFocusOwner().getId());
    }

    static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    private void press(KeyCode code) {
        presses++;
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            Event.fireEvent(target, new KeyEvent(kind, "", "", code, false, false, false, false));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
