package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The questions of how people arrive at the screen: by hand, by keyboard alone, and by ear.
@ExtendWith(ApplicationExtension.class)
class KioskAskingTest {

    @TempDir
    Path folder;

    private Stage stage;
    private FxRobot robot;
    private KioskAtTheClinic lobby;
    private Kiosk kiosk;

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
        assertThat(lobby.troubles).isEmpty();
    }

    @Test
    void a_double_press_does_not_answer_the_next_question_too() {
        atTheFirstQuestion("wheelchair, quiet-place");

        robot.clickOn("#yes");
        robot.interact(() -> Pointer.presses(stage.getScene().lookup("#yes"), 2));

        assertThat(question()).isEqualTo("Would a quiet place to wait help you?");
        assertThat(kept()).isEqualTo(new Arriving(null, null, Set.of(NeedToday.WHEELCHAIR)));
        robot.interact(() -> Pointer.presses(stage.getScene().lookup("#no"), 1));
        assertThat(kept()).isEqualTo(new Arriving(null, null, Set.of(NeedToday.WHEELCHAIR)));
        assertThat(text("needs")).isEqualTo("We have told the front desk what you need.");
    }

    @Test
    void the_scale_is_answered_by_keyboard_alone() {
        atTheFirstQuestion("pain, wheelchair");

        IntStream.range(0, 4).forEach(press -> robot.type(KeyCode.TAB));
        robot.type(KeyCode.ENTER);

        assertThat(kept().pain()).isEqualTo(4);
        robot.type(KeyCode.ESCAPE);
        assertThat(question()).isEqualTo("How much pain do you have now?");
        IntStream.range(0, 11).forEach(press -> robot.type(KeyCode.TAB));
        robot.type(KeyCode.ENTER);
        assertThat(kept().pain()).isNull();
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        assertThat(robot.lookup("#ticket").tryQuery()).isPresent();
        assertThat(kept()).isEqualTo(Arriving.UNSAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void somebody_says_by_ear_how_they_arrive(String language) {
        lobby.clinic.choose(Setting.KIOSK_QUESTIONS, "pain, quiet-place");
        robot.interact(() -> {
            kiosk = lobby.kioskIn(stage);
            var mari = new Listener(stage.getScene(), lobby.speaker);
            mari.next();
            mari.choose("readToMe");
            mari.choose("checkIn-" + language);
            mari.type("code", KioskAtTheClinic.CODE);
            mari.type("born", language.equals("en") ? "03141961" : "14031961");
            mari.choose("next");
            lobby.wait(15);
            mari.choose("allRight");
            mari.choose("atTheDesk");
            mari.compare(new Hearing(lobby.tongue.words(Kiosk.class)));
            mari.find("pain-10");
            assertThat(mari.heard()).startsWith("10: ");
            mari.choose("pain-7");
            mari.compare(new Hearing(lobby.tongue.words(Kiosk.class)));
            mari.choose("yes");
            mari.compare(new Hearing(lobby.tongue.words(Kiosk.class)));
        });

        assertThat(kept()).isEqualTo(new Arriving(null, 7, Set.of(NeedToday.QUIET_PLACE)));
    }

    /// Mari, who has nothing to do at this kiosk but to say how she arrives.
    private void atTheFirstQuestion(String questions) {
        lobby.clinic.choose(Setting.KIOSK_QUESTIONS, questions);
        robot.interact(() -> {
            kiosk = lobby.kioskIn(stage);
            var hand = new ModelHand(stage.getScene());
            hand.tap("checkIn-en");
            hand.type("code", KioskAtTheClinic.CODE);
            hand.born(LocalDate.of(1961, 3, 14));
            hand.tap("next");
            lobby.wait(15);
            hand.tap("allRight");
            hand.tap("atTheDesk");
        });
    }

    private String question() {
        return robot.lookup(".question").queryAs(Label.class).getText();
    }

    private String text(String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private Arriving kept() {
        var visit = new VisitId(lobby.appointment.value());
        return lobby.clinic
                .store
                .read(lobby.clinic.system, tx -> lobby.clinic.rooms.visits.find(tx, visit))
                .orElseThrow()
                .arriving();
    }
}
