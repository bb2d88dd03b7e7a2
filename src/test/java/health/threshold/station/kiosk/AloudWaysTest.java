package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How the spoken mode begins, is hushed, hurried, darkened, and ends.
@ExtendWith(ApplicationExtension.class)
class AloudWaysTest {

    @TempDir
    Path folder;

    private final Words english = Words.of(Kiosk.class, Tongue.ENGLISH);
    private Stage stage;
    private FxRobot robot;
    private KioskAtTheClinic lobby;
    private Kiosk kiosk;
    private Listener mari;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void open(FxRobot robot) {
        this.robot = robot;
        Shots.takeTime();
        lobby = new KioskAtTheClinic(folder);
    }

    @AfterEach
    void close() {
        robot.interact(kiosk::close);
        lobby.close();
    }

    @Test
    void it_begins_with_a_key_and_with_advice_that_names_nobody() {
        atTheDoor();

        robot.interact(() -> mari.next());

        assertThat(lobby.speaker.texts(0))
                .first()
                .asString()
                .contains(english.say("aloud.question"), english.say("aloud.lead"), english.say("aloud.keys"));
        assertThat(mari.heard()).startsWith(english.say("aloud.begin"));
    }

    @Test
    void it_begins_with_a_press_on_the_frame_and_back_ends_it() {
        atTheDoor();
        robot.clickOn("#readAloud");
        robot.interact(() -> lobby.wait(1));
        assertThat(mari.heard()).startsWith(english.say("aloud.begin"));

        robot.interact(() -> mari.back());

        assertThat(robot.lookup("#advice").query().isVisible()).isFalse();
        assertThat(robot.lookup("#sayAgain").query().getParent().isVisible()).isFalse();
    }

    @Test
    void without_a_voice_for_the_language_it_is_not_offered() {
        lobby.speaker.doesNotSpeak("en");
        atTheDoor();
        assertThat(robot.lookup("#readAloud").query().isVisible()).isFalse();

        robot.interact(() -> mari.next());

        assertThat(lobby.speaker.said()).isEmpty();
        robot.interact(() -> lobby.tongue.speak(Tongue.SPANISH));
        assertThat(robot.lookup("#readAloud").query().isVisible()).isTrue();
    }

    @Test
    void any_key_and_any_touch_silence_it_at_once() {
        begin();
        lobby.speaker.takeTime();
        robot.interact(() -> {
            mari.choose("sayAgain");
            var before = lobby.speaker.hushed();
            key(KeyCode.A);
            assertThat(lobby.speaker.hushed()).isEqualTo(before + 1);
        });

        robot.interact(() -> {
            mari.choose("sayAgain");
            var before = lobby.speaker.hushed();
            Pointer.does(MouseEvent.MOUSE_PRESSED, stage.getScene().lookup("#question"), 0, 0);
            assertThat(lobby.speaker.hushed()).isEqualTo(before + 1);
        });
    }

    @Test
    void whoever_knows_the_page_goes_on_while_it_is_read_and_presses_nothing_unheard() {
        begin();
        lobby.speaker.takeTime();
        robot.interact(() -> {
            mari.choose("checkIn-en");
            mari.choose();
        });

        assertThat(mari.heard()).startsWith(english.say("identify.code"));
        assertThat(robot.lookup("#code").tryQuery()).isPresent();
    }

    @Test
    void what_changes_on_a_page_is_said() {
        begin();
        robot.interact(() -> {
            mari.choose("checkIn-en");
            mari.choose("next");
        });

        assertThat(lobby.speaker.texts(lobby.speaker.said().size() - 2).getFirst())
                .isEqualTo(english.say("identify.need.code"));
        assertThat(mari.heard()).startsWith(english.say("identify.code"));
    }

    @Test
    void each_language_is_said_in_its_own_voice() {
        begin();
        robot.interact(() -> mari.find("checkIn-vi"));

        assertThat(lobby.speaker.said().getLast().language()).isEqualTo(Tongue.VIETNAMESE);
        assertThat(mari.heard()).startsWith("Tiếng Việt");
    }

    @Test
    void a_space_is_said_by_its_name() {
        begin();
        robot.interact(() -> {
            mari.choose("checkIn-en");
            mari.choose("otherWay");
            mari.find("family");
            var family = robot.lookup("#family").queryAs(TextField.class);
            family.requestFocus();
            lobby.wait(1);
            family.setText("De");
            lobby.wait(1);
            family.setText("De ");
            lobby.wait(1);
        });

        assertThat(mari.heard()).isEqualTo(english.say("aloud.space"));
    }

    @Test
    void the_pace_and_the_volume_are_theirs_until_they_go() {
        begin();
        robot.interact(() -> {
            mari.choose("faster");
            mari.choose("louder");
        });
        var theirs = lobby.speaker.how().getLast();
        assertThat(theirs.words()).isGreaterThan(lobby.speaker.how().getFirst().words());
        assertThat(theirs.volume()).isGreaterThan(lobby.speaker.how().getFirst().volume());

        robot.interact(() -> lobby.wait(3 * IdleModel.QUIET_SECONDS));
        begin();

        assertThat(lobby.speaker.how().getLast()).isEqualTo(lobby.speaker.how().getFirst());
    }

    @Test
    void a_dark_screen_hides_everything_and_a_touch_only_lights_it() {
        begin();
        robot.interact(() -> {
            mari.choose("dark");
            assertThat(curtain().isVisible()).isTrue();
            mari.choose("checkIn-en");
        });
        assertThat(curtain().isVisible()).isTrue();

        robot.interact(() -> Pointer.does(MouseEvent.MOUSE_PRESSED, curtain(), 0, 0));

        assertThat(curtain().isVisible()).isFalse();
        assertThat(robot.lookup("#code").tryQuery()).isPresent();
    }

    @Test
    void whoever_listens_has_more_time_and_hears_the_question() {
        begin();
        robot.interact(() -> {
            mari.choose("checkIn-en");
            lobby.wait(IdleModel.QUIET_SECONDS + IdleModel.WARNING_SECONDS);
        });
        assertThat(robot.lookup("#moreTime").tryQuery()).isEmpty();

        robot.interact(() -> lobby.wait(2 * IdleModel.QUIET_SECONDS));

        assertThat(String.join(" ", lobby.speaker.texts(0))).contains(english.say("idle.question"));
        assertThat(mari.heard()).startsWith(english.say("idle.more"));
        robot.interact(() -> mari.choose());
        assertThat(robot.lookup("#moreTime").tryQuery()).isEmpty();
        assertThat(robot.lookup("#code").tryQuery()).isPresent();
    }

    @Test
    void time_begins_when_everything_has_been_said() {
        begin();
        lobby.speaker.takeTime();
        robot.interact(() -> {
            mari.choose("checkIn-en");
            lobby.wait(500);
        });
        assertThat(robot.lookup("#moreTime").tryQuery()).isEmpty();

        // A speech program that hangs does not keep the screen for ever.
        robot.interact(() -> lobby.wait(700));

        assertThat(robot.lookup("#checkIn-en").tryQuery()).isPresent();
    }

    @Test
    void it_is_over_with_the_session_and_nothing_of_it_remains() {
        begin();
        robot.interact(() -> {
            mari.choose("checkIn-en");
            mari.type("code", "K7MQ");
            assertThat(new Remains(kiosk, stage.getScene()).strings()).anyMatch(text -> text.contains("K7MQ"));
            lobby.wait(3 * (IdleModel.QUIET_SECONDS + IdleModel.WARNING_SECONDS));
        });
        assertThat(robot.lookup("#sayAgain").query().getParent().isVisible()).isFalse();
        var said = lobby.speaker.said().size();

        robot.interact(() -> lobby.wait(30));

        assertThat(lobby.speaker.said()).hasSize(said);
        assertThat(new Remains(kiosk, stage.getScene()).strings())
                .noneMatch(
                        text -> text.toLowerCase(Locale.ROOT).replace(" ", "").contains("k7mq"));
    }

    private void atTheDoor() {
        robot.interact(() -> {
            kiosk = lobby.kioskIn(stage);
            mari = new Listener(stage.getScene(), lobby.speaker);
        });
    }

    private void begin() {
        if (kiosk == null) atTheDoor();
        robot.interact(() -> {
            mari.next();
            mari.choose();
        });
        assertThat(robot.lookup("#advice").query().isVisible()).isFalse();
    }

    private Node curtain() {
        return robot.lookup(".curtain").query();
    }

    private void key(KeyCode code) {
        var press = new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        Event.fireEvent(stage.getScene().getFocusOwner(), press);
    }
}
