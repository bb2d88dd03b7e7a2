package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TouchKeysTest {

    private final Theme theme = new Theme();
    private TextField name;
    private DateDigits born;
    private TouchKeys keys;

    @Start
    void start(Stage stage) {
        name = new TextField();
        born = new DateDigits();
        keys = new TouchKeys();
        var scene = new Scene(new VBox(name, born, keys), 1080, 740);
        theme.dress(scene, Look.KIOSK);
        stage.setScene(scene);
        stage.show();
        name.requestFocus();
    }

    @Test
    void pressed_keys_type_into_the_field_that_keeps_the_focus(FxRobot robot) {
        robot.interact(() -> {
            press("capital letter");
            press("N");
            "úñez".chars().forEach(letter -> press(Character.toString(letter)));
            press("hyphen");
        });
        robot.clickOn(key("g"));

        assertThat(name.getText()).isEqualTo("Núñez-g");
        assertThat(name.isFocused()).isTrue();
    }

    @Test
    void the_last_letter_can_be_taken_back(FxRobot robot) {
        robot.interact(() -> {
            press("a");
            press("b");
            press("delete the last letter");
        });

        assertThat(name.getText()).isEqualTo("a");
    }

    @Test
    void a_finger_beside_the_keys_takes_nothing_away(FxRobot robot) {
        robot.interact(() -> {
            press("a");
            press("b");
            keys.getParent().requestFocus();
            press("c");
        });

        assertThat(name.getText()).isEqualTo("abc");
        assertThat(name.isFocused()).isTrue();
    }

    /// JavaFX leaves its caret behind the end where it takes out all of a text because no field can show it.
    @Test
    void keys_type_into_a_field_that_took_nothing_of_a_text(FxRobot robot) {
        robot.interact(() -> {
            name.setText("a".repeat(46));
            name.end();
            name.setText("\u0001".repeat(27));
            assertThat(name.getCaretPosition()).as("behind the end").isPositive();
            press("b");
        });

        assertThat(name.getText()).isEqualTo("b");
    }

    @Test
    void digits_type_a_date(FxRobot robot) {
        robot.interact(() -> {
            keys.setLayout(TouchKeys.Layout.DIGITS);
            born.requestFocus();
            "03141961".chars().forEach(digit -> press(Character.toString(digit)));
        });

        assertThat(born.getDate()).hasToString("1961-03-14");
    }

    @Test
    void letters_lead_to_numbers_and_back(FxRobot robot) {
        robot.interact(() -> {
            press("numbers and marks");
            press("7");
            press("letters");
            press("x");
        });

        assertThat(name.getText()).isEqualTo("7x");
    }

    @Test
    void a_vietnamese_tone_goes_to_the_vowel_before_it(FxRobot robot) {
        robot.interact(() -> {
            keys.speak(Words.of(TouchKeys.class, Tongue.VIETNAMESE));
            "nguyêãn".chars().forEach(letter -> press(Character.toString(letter)));
        });

        assertThat(name.getText()).isEqualTo("nguyễn");
    }

    @Test
    void another_tone_takes_the_place_of_the_first(FxRobot robot) {
        robot.interact(() -> {
            keys.speak(Words.of(TouchKeys.class, Tongue.VIETNAMESE));
            "oáàạ".chars().forEach(letter -> press(Character.toString(letter)));
        });

        assertThat(name.getText()).isEqualTo("ọ");
    }

    @Test
    void arabic_has_letters_of_its_own_one_key_away(FxRobot robot) {
        robot.interact(() -> {
            keys.speak(Words.of(TouchKeys.class, Tongue.ARABIC));
            press("h");
            press(Words.of(TouchKeys.class, Tongue.ARABIC).say("keys.to.own.spoken"));
            press("س");
        });

        assertThat(name.getText()).isEqualTo("hس");
    }

    @Test
    void every_key_can_be_hit_with_a_thumb() {
        assertThat(keys.lookupAll(".button")).hasSizeGreaterThan(30).allSatisfy(key -> {
            assertThat(key.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(72);
            assertThat(key.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(72);
        });
    }

    private void press(String key) {
        key(key).fire();
    }

    private Button key(String said) {
        return keys.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(key -> said.equals(key.getText()) || said.equals(key.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
