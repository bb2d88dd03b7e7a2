package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Corrections;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.checkin.Personal;
import health.threshold.clinic.coverage.CardSide;
import health.threshold.clinic.patient.Arrangements;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.audit.Deed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// What the desk reads beside the board of what has been arranged with somebody.
class BesideFactsTest extends DeskAtTheClinic {

    private PatientId ines;

    @Override
    void aDay() {
        super.aDay();
        var person = clinic.person("Inés", "Duarte", LocalDate.of(1984, 9, 2), "434 555 0106");
        ines = person.id();
        clinic.keep(person.spokenTo("es", true)
                .with(new Arrangements(
                        new EmergencyContact("Rui Duarte", "434 555 0107", "brother"),
                        Set.of(ContactWay.NO_MESSAGES, ContactWay.TEXT),
                        "ase")));
        clinic.store.write(clinic.kiosk, tx -> {
            clinic.rooms.cards.take(tx, ines, CardSide.FRONT, card());
            return true;
        });
        clinic.expect(person, Duration.ofMinutes(15), Service.FOLLOWUP, "INES");
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

    @Test
    void the_card_is_seen_by_whoever_asks_for_it_and_that_is_on_record() {
        choose("Inés");
        Screens.await("the way to the card", () -> text("side").contains("Show the card"));

        click("show-card");

        Screens.await(
                "the picture",
                () -> Screens.fx(() -> !scene.getRoot().lookupAll(".image-view").isEmpty()));
        shot("card");
        assertThat(clinic.store.read(clinic.system, tx -> clinic.rooms.audit.about(tx, ines)).stream()
                        .filter(entry -> entry.kind() == Kind.CARD && entry.deed() == Deed.VIEWED))
                .hasSize(1);
    }

    @Test
    void the_details_are_not_all_right_while_the_insurance_has_changed() {
        var at = clinic.rooms.checkIn;
        var claim = new Claim.ByCode("INES", LocalDate.of(1984, 9, 2));
        var person = (Identified.Expected) at.identify(clinic.kiosk, claim);
        at.arrive(clinic.kiosk, person);
        at.confirm(clinic.kiosk, person.visit(), new Corrections(null, null, null, "Aetna", Personal.NONE));

        choose("Inés");

        Screens.await("the details", () -> text("side").contains("all right but the insurance"));
        assertThat(text("side")).contains("Their insurance has changed");
    }

    private static String card() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(600, 380, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
