package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Tongue;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mari cannot see the screen. She hears it, has four keys, and does all that others do.
class AloudTest extends ByEar {

    @Override
    KioskAtTheClinic clinic() {
        return new KioskAtTheClinic(folder, DocumentFile.samples().subList(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void somebody_checks_in_by_ear_and_hears_all_that_is_shown(String language) {
        robot.interact(() -> {
            beginIn(language);
            compare();
            mari.type("code", "K7MQ");
            mari.type("born", digits(lobby.mari.birthDate().plusDays(1)));
            compare();
            mari.choose("next");
            lobby.wait(15);
            compare();
            mari.choose("tryAgain");
            clear("born");
            mari.type("born", digits(lobby.mari.birthDate()));
            mari.choose("next");
            lobby.wait(15);
            compare();
            mari.choose("change-reach");
            mari.type("field-phone", "4345559999");
            compare();
            mari.choose("keep");
            mari.choose("allRight");
            compare();
            mari.choose("sign");
            compare();
            mari.choose("type");
            mari.type("name", "mari");
            mari.choose("sign");
            compare();
            mari.choose("atTheDesk");
            compare();
            mari.choose("fine");
            compare();
        });

        assertThat(ticket()).isNotEmpty();
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
        assertThat(mari.screens()).as(mari.screens().toString()).hasSize(10);
        assertThat(lobby.speaker.said())
                .filteredOn(one -> one.text().contains("Mari"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.language().getLanguage()).isEqualTo(language));
        System.out.printf("By ear in %s: %d presses of four keys%n", language, mari.presses());
    }

    private void beginIn(String language) {
        mari.next();
        compare();
        mari.choose("readToMe");
        mari.choose("checkIn-" + language);
        assertThat(lobby.tongue.locale().get().getLanguage()).isEqualTo(language);
    }

    private void clear(String id) {
        mari.find(id);
        mari.choose();
        mari.previous();
        var field = (TextField) stage.getScene().lookup("#" + id);
        for (int at = 0; at < 20 && !field.getText().isEmpty(); at++) mari.choose();
        mari.back();
        assertThat(field.getText()).isEmpty();
    }

    private String digits(LocalDate day) {
        var monthFirst = lobby.tongue.locale().get().equals(Tongue.ENGLISH);
        return (monthFirst ? "%2$02d%1$02d%3$d" : "%1$02d%2$02d%3$d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private String ticket() {
        return robot.lookup("#ticket").queryAs(Label.class).getText();
    }
}
