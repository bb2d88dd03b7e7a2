package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.fx.Tongue;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// The keypad beside the kiosk sends the keys that were set for it.
@ExtendWith(ApplicationExtension.class)
class HandKeysTest {

    @TempDir
    Path folder;

    private Scene scene;

    @Test
    void the_keys_are_named_as_javafx_names_them() {
        var keys = HandKeys.of("f1, Page Down, ENTER,escape");

        assertThat(keys.of(KeyCode.F1)).contains(FourKeys.PREVIOUS);
        assertThat(keys.of(KeyCode.PAGE_DOWN)).contains(FourKeys.NEXT);
        assertThat(keys.of(KeyCode.ESCAPE)).contains(FourKeys.BACK);
        assertThat(keys.of(KeyCode.UP)).isEmpty();
        assertThat(HandKeys.USUAL.of(KeyCode.KP_DOWN)).contains(FourKeys.NEXT);
        assertThat(new HandKeys(List.of(KeyCode.KP_UP, KeyCode.KP_DOWN, KeyCode.ENTER, KeyCode.ESCAPE)))
                .isEqualTo(HandKeys.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UP,DOWN,ENTER | names four keys",
                "UP,DOWN,ENTER,UP | Each is another key",
                "UP,KP_UP,ENTER,ESCAPE | Each is another key",
                "A,DOWN,ENTER,ESCAPE | cannot be one of them: A.",
                "UP,DIGIT1,ENTER,ESCAPE | cannot be one of them: DIGIT1.",
                "UP,DOWN,TAB,ESCAPE | cannot be one of them: TAB.",
                "UP,DOWN,SPACE,ESCAPE | cannot be one of them: SPACE.",
                "UP,DOWN,ENTER,SHIFT | cannot be one of them: SHIFT.",
                "UP,DOWN,ENTER,COMMA | cannot be one of them: COMMA.",
                "UP,DOWN,ENTER,Escpae | no key of this name: Escpae."
            })
    void what_cannot_be_used_is_said_plainly(String names, String why) {
        assertThatThrownBy(() -> HandKeys.of(names))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("kiosk.keys names four keys")
                .hasMessageContaining(why);
    }

    @Test
    void they_are_told_and_do_what_is_told() throws Exception {
        Shots.takeTime();
        try (var lobby = new KioskAtTheClinic(folder, HandKeys.of("F1,F2,F3,F4"))) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), 1080, 1920);
                scene.snapshot(null);
                press(KeyCode.DOWN);
                assertThat(lobby.speaker.texts(0)).isEmpty();

                press(KeyCode.F2);

                var told = ((Label) scene.lookup("#keys")).getText();
                assertThat(told).isEqualTo("F2 goes on, F1 goes back by one. F3 chooses. F4 leads to the page before.");
                press(KeyCode.F3);
                assertThat(String.join(" ", lobby.speaker.texts(0))).doesNotContain("arrow");
                lobby.tongue.speak(Tongue.ARABIC);
                assertThat(((Label) scene.lookup("#keys")).getText()).contains("F2", "F4");
                kiosk.close();
            });
        }
    }

    private void press(KeyCode code) {
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
