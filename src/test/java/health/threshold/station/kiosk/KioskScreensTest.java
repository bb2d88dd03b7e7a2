package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mari checks in at the screen, by touch alone and by keyboard alone.
class KioskScreensTest extends AtTheKiosk {

    private final Set<String> screens = new LinkedHashSet<>();
    private int taps;

    @BeforeEach
    void lookAtTheFirst() {
        look();
    }

    @Test
    void the_first_person_at_a_new_kiosk_reads_the_clinics_name_as_soon_as_it_is_known() {
        robot.interact(() -> lobby.named.call("Lakeside Clinic"));

        assertThat(robot.lookup("#clinicName").queryAs(Label.class).getText()).isEqualTo("Lakeside Clinic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ht"})
    void a_returning_person_checks_in_by_touch_alone(String language) {
        tap("checkIn-" + language);
        keys("K7MQ");
        robot.interact(() -> Touching.reveal(stage.getScene(), "born"));
        robot.clickOn("#born");
        keys(
                switch (language) {
                    case "en" -> "03141961";
                    default -> "14031961";
                });
        tap("next");
        tap("allRight");
        tap("pay");
        tap("fine");

        assertThat(robot.lookup("#ticket").queryAs(Label.class).getText()).isNotEmpty();
        assertThat(robot.lookup("#question").queryAs(Label.class).getText())
                .isEqualTo(Words.of(Kiosk.class, lobby.tongue.locale().get()).say("done.heading", "Mari"));
        assertThat(taps).isLessThanOrEqualTo(5);
        assertThat(screens).hasSizeLessThanOrEqualTo(8);
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_returning_person_checks_in_by_keyboard_alone(String language) {
        if (language.equals("es")) robot.type(KeyCode.TAB);
        robot.type(KeyCode.ENTER);
        robot.write("k7mq").type(KeyCode.TAB);
        robot.write(language.equals("en") ? "03141961" : "14031961").type(KeyCode.ENTER);
        pass();
        look();
        robot.type(KeyCode.ENTER);
        look();
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.TAB, KeyCode.ENTER);

        look();
        assertThat(robot.lookup("#ticket").tryQuery()).as(screens.toString()).isPresent();
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#checkIn-en").tryQuery()).isPresent();
    }

    @Test
    void the_language_can_be_changed_on_any_screen_and_what_was_typed_stays() {
        tap("checkIn-en");
        keys("K7MQ");
        tap("language");
        tap("speak-ht");

        assertThat(robot.lookup("#code").queryAs(TextField.class).getText()).isEqualTo("K7MQ");
        assertThat(robot.lookup("#next").queryAs(Button.class).getText()).isEqualTo("Jwenn vizit mwen");
    }

    @Test
    void whoever_wants_a_private_word_is_not_kept_by_the_languages() {
        tap("checkIn-en");
        tap("language");
        tap("privateWord");

        assertThat(robot.lookup("#languageBox").query().isVisible()).isFalse();
        assertThat(robot.lookup("#finish").query().isVisible()).isTrue();
    }

    @Test
    void a_parent_checks_in_a_child_at_the_screen() {
        KioskProxyTest.child(lobby, "Leo", LocalDate.of(2019, 6, 7), Set.of(ProxyScope.CHECK_IN));
        tap("checkIn-en");
        tap("forAnother");
        tap("otherWay");
        robot.clickOn("#family")
                .write("Silva")
                .clickOn("#born")
                .write("06072019")
                .clickOn("#own")
                .write("0202");
        tap("next");

        assertThat(robot.lookup("#question").queryAs(Label.class).getText()).isEqualTo("Leo is checked in.");
        tap("oneMore");
        assertThat(robot.lookup("#own").queryAs(TextField.class).getText()).isEqualTo("0202");
    }

    @Test
    void nothing_of_the_last_person_remains() {
        tap("checkIn-es");
        keys("K7MQ");
        robot.interact(() -> Touching.reveal(stage.getScene(), "born"));
        robot.clickOn("#born");
        keys("14031961");
        tap("next");
        tap("change-reach");
        robot.clickOn("#field-email").write("mari4471@home.org");
        tap("keep");
        tap("allRight");
        tap("pay");
        tap("hardDay");
        assertThat(new Remains(kiosk, stage.getScene()).strings()).anyMatch(text -> text.contains("Mari"));

        robot.interact(() -> lobby.wait(IdleModel.FADING_SECONDS + IdleModel.WARNING_SECONDS));

        assertThat(lobby.tongue.locale().get()).isEqualTo(Tongue.ENGLISH);
        assertThat(new Remains(kiosk, stage.getScene()).strings())
                .noneMatch(text -> List.of("mari", "gómez", "k7mq", "4471", "1961", "•••", "blue ridge").stream()
                        .anyMatch(text.toLowerCase(Locale.ROOT)::contains));
    }

    @Test
    void esc_goes_back_and_the_typing_stays_but_welcome_remembers_nobody() {
        tap("checkIn-en");
        keys("K7M");
        tap("talkToUs");
        tap("goOn");
        assertThat(robot.lookup("#code").queryAs(TextField.class).getText()).isEqualTo("K7M");

        robot.type(KeyCode.ESCAPE);
        tap("checkIn-en");

        assertThat(robot.lookup("#code").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void more_time_is_one_key_away() {
        tap("checkIn-en");
        keys("K7M");
        robot.interact(() -> lobby.wait(65));
        assertThat(robot.lookup("#moreTime").tryQuery()).isPresent();

        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#moreTime").tryQuery()).isEmpty();
        keys("Q");
        assertThat(robot.lookup("#code").queryAs(TextField.class).getText()).isEqualTo("K7MQ");
    }

    @Test
    void staff_find_the_way_out() {
        for (int press = 0; press < 5; press++) robot.clickOn("#clinicName");
        keys(KioskAtTheClinic.EXIT_CODE);
        robot.clickOn("#leave");

        assertThat(lobby.exits).containsExactly("left");
    }

    @Test
    void the_pad_for_staff_is_in_the_clinic_s_language_whoever_stood_there_last() {
        robot.clickOn("#checkIn-ar");

        for (int press = 0; press < 5; press++) robot.clickOn("#clinicName");

        assertThat(robot.lookup("#leave").queryButton().getText()).isEqualTo("Leave");
        assertThat(robot.lookup("#exitCode").query().getEffectiveNodeOrientation())
                .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void the_three_ways_out_are_on_every_page_in_one_order() {
        tap("checkIn-en");
        for (var page : List.of("privateWord", "finish", "checkIn-en", "talkToUs", "finish")) {
            var x = List.of("back", "privateWord", "talkToUs").stream()
                    .map(id -> robot.lookup("#" + id).query().localToScene(0, 0).getX())
                    .toList();
            assertThat(x).isSorted();
            tap(page);
        }
    }

    @Test
    void letters_grow_and_nothing_is_lost() {
        tap("checkIn-en");
        keys("K7M");

        for (int press = 0; press < 3; press++) robot.clickOn("#larger");

        var code = robot.lookup("#code").queryAs(TextField.class);
        assertThat(code.getText()).isEqualTo("K7M");
        assertThat(code.getFont().getSize()).isEqualTo(60);
    }

    /// On this small screen a page may be longer than the screen; it is moved until the button can be seen.
    private void tap(String id) {
        taps++;
        robot.interact(() -> Touching.reveal(stage.getScene(), id));
        robot.clickOn("#" + id);
        pass();
    }

    private void pass() {
        robot.interact(() -> lobby.wait(2));
        look();
    }

    private void look() {
        robot.interact(() -> {
            var body = (Parent) stage.getScene().lookup("#body");
            var page = body.getChildrenUnmodifiable().getFirst();
            Speaking.all(page).stream()
                    .filter(node -> node.getStyleClass().contains("question"))
                    .findFirst()
                    .ifPresent(question -> screens.add(((Label) question).getText()));
        });
    }

    private void keys(String text) {
        for (var letter : text.split("")) {
            var key = robot.lookup("#keys .button").queryAll().stream()
                    .map(Button.class::cast)
                    .filter(button -> letter.equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            robot.interact(() -> Touching.reveal(stage.getScene(), key));
            robot.clickOn(key);
        }
    }
}
