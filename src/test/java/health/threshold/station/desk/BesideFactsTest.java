package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.patient.Arrangements;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.clinic.schedule.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the desk reads beside the board of what has been arranged with somebody.
class BesideFactsTest extends DeskAtTheClinic {

    @Override
    void aDay() {
        super.aDay();
        var ines = clinic.person("Inés", "Duarte", LocalDate.of(1984, 9, 2), "434 555 0106");
        clinic.keep(ines.spokenTo("es", true)
                .with(new Arrangements(
                        new EmergencyContact("Rui Duarte", "434 555 0107", "brother"),
                        Set.of(ContactWay.NO_MESSAGES, ContactWay.TEXT),
                        "ase")));
        clinic.expect(ines, Duration.ofMinutes(15), Service.FOLLOWUP, "INES");
    }

    @Test
    void what_somebody_arranged_stands_beside_the_board() {
        choose("Inés");

        Screens.await("what was arranged", () -> text("side").contains("Rui Duarte, brother, 434 555 0107"));
        assertThat(text("side")).contains("may be texted, leave no messages");
        assertThat(text("side")).contains("Spanish, interpreter for American Sign Language");
        assertThat(text("board")).contains("interpreter, American Sign Language");
        shot("arranged");
    }
}
