package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DateDigitsTest {

    private static final LocalDate BORN = LocalDate.of(1961, 3, 14);

    private DateDigits field;

    @Start
    void start(Stage stage) {
        field = new DateDigits();
        stage.setScene(new Scene(new VBox(field), 400, 200));
        stage.show();
        field.requestFocus();
    }

    @Test
    void digits_alone_become_a_date_in_american_order(FxRobot robot) {
        robot.write("03141961");

        assertThat(field.getText()).isEqualTo("03/14/1961");
        assertThat(field.getDate()).isEqualTo(BORN);
    }

    @Test
    void the_spanish_order_is_day_first(FxRobot robot) {
        robot.interact(() -> field.speak(Words.of(DateDigits.class, Tongue.SPANISH)));

        robot.write("14031961");

        assertThat(field.getPromptText()).isEqualTo("DD/MM/AAAA");
        assertThat(field.getDate()).isEqualTo(BORN);
    }

    @Test
    void what_is_to_be_typed_shows_in_arabic_without_the_marks_that_break_lines(FxRobot robot) {
        robot.interact(() -> field.speak(Words.of(DateDigits.class, Locale.of("ar"))));

        assertThat(field.getPromptText()).isEqualTo("يي/شش/سسسس");
    }

    @Test
    void a_year_that_comes_first_is_understood_where_nothing_else_fits(FxRobot robot) {
        robot.interact(() -> {
            field.setForgiving(true);
            field.speak(Words.of(DateDigits.class, Locale.of("ar")));
        });

        robot.write("19610314");

        assertThat(field.getDate()).isEqualTo(LocalDate.of(1961, 3, 14));
    }

    @Test
    void separators_are_forgiven_whatever_they_are(FxRobot robot) {
        robot.interact(() -> field.setText("3-14-1961"));

        assertThat(field.getText()).isEqualTo("03/14/1961");
    }

    @Test
    void typing_separators_after_one_digit_makes_it_two(FxRobot robot) {
        robot.write("3/4/1961");

        assertThat(field.getText()).isEqualTo("03/04/1961");
    }

    @Test
    void a_day_that_no_calendar_has_is_full_but_no_date(FxRobot robot) {
        robot.write("02301961");

        assertThat(field.full().get()).isTrue();
        assertThat(field.getDate()).isNull();
    }

    @Test
    void everything_can_be_taken_back(FxRobot robot) {
        robot.write("03141961");

        robot.interact(() -> {
            for (int press = 0; press < 10; press++) field.deletePreviousChar();
        });

        assertThat(field.getText()).isEmpty();
        assertThat(field.getDate()).isNull();
    }

    @Test
    void a_date_set_by_the_model_is_written_and_may_be_cleared(FxRobot robot) {
        robot.interact(() -> field.setDate(BORN));
        assertThat(field.getText()).isEqualTo("03/14/1961");

        robot.interact(() -> field.setDate(null));
        assertThat(field.getText()).isEmpty();
    }
}
