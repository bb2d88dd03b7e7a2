package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ana stands at the kiosk for her child: what she reads there.
class KioskForAnotherTest extends AtTheKiosk {

    private static final LocalDate LEOS = LocalDate.of(2019, 6, 7);

    @Test
    void who_is_checked_in_is_the_child_and_not_whoever_stands_here() {
        comesForLeo("en");

        assertThat(text("checkedIn")).isEqualTo("Leo is checked in.");
    }

    @Test
    void whatever_is_chosen_it_is_the_child_who_is_checked_in() {
        KioskProxyTest.child(lobby, "Leo", LEOS, ProxyScope.usual(true));
        var words = Words.of(Kiosk.class, Tongue.ENGLISH);
        var flow = KioskProxyTest.comesFor(lobby, LEOS);

        assertThat(new SignatureModel(flow).eitherWay(words)).isEqualTo("Leo is checked in either way.");
        assertThat(new SignatureModel(lobby.identified()).eitherWay(words)).isEqualTo("You are checked in either way.");
    }

    @Test
    void who_was_not_found_is_looked_for_by_their_own_name() {
        comesForLeo("en", "LEO6");

        assertThat(robot.lookup("#otherWay").queryAs(Button.class).getText()).isEqualTo("Use their name instead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void what_is_hidden_by_dots_is_read_from_left_to_right_in_every_language(String language) {
        comesForLeo(language);

        var masked = robot.lookup(".line .strong").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.contains("•••"))
                .toList();
        assertThat(masked).isNotEmpty().allMatch(text -> text.startsWith("\u200e") == language.equals("ar"));
    }

    private void comesForLeo(String language) {
        comesForLeo(language, "LEO5");
    }

    private void comesForLeo(String language, String code) {
        robot.interact(() -> KioskProxyTest.child(lobby, "Leo", LEOS, ProxyScope.usual(true)));
        var hand = new ModelHand(stage.getScene());
        robot.interact(() -> {
            hand.tap("checkIn-" + language);
            hand.tap("forAnother");
            hand.type("code", code);
            hand.type("own", "0202");
            hand.born(LEOS);
            hand.tap("next");
            lobby.wait(15);
        });
    }

    private String text(String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }
}
