package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Arrangements;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws "is this still right?" for somebody of whom much is on file, and sees that the answer is on the screen too,
/// below a title bar as well.
@ExtendWith(ApplicationExtension.class)
class DetailsShotsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en 1074x1896 100",
                "es 1074x1896 100",
                "zh 1074x1896 100",
                "vi 1074x1896 100",
                "ar 1074x1896 100",
                "ht 1074x1896 100"
            })
    void a_long_sheet_fits_on_a_tall_screen_with_its_answer(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder)) {
            fill(lobby);
            shots = Shots.of(lobby, glass, "details", sheet -> {
                sheet.isFound();
                sheet.draw("07-details-long");
            });
        }
        assertThat(shots.tooTall()).isEmpty();
    }

    private static void fill(KioskAtTheClinic lobby) {
        var clinic = lobby.clinic;
        var reach = lobby.mari.reach();
        var home = new Address("14 Mill Lane", "Riverside", "VA", "22901");
        var ways = Set.of(ContactWay.CALL, ContactWay.TEXT, ContactWay.EMAIL, ContactWay.MAIL);
        clinic.keep(lobby.mari
                .reachedBy(new Patient.Reach(reach.phone(), reach.email(), home))
                .with(new Arrangements(lobby.mari.arranged().emergency(), ways, null)));
        clinic.store.write(clinic.system, tx -> {
            clinic.rooms.visits.cameBefore(tx, Set.of(lobby.mari.id()));
            return true;
        });
        clinic.need(lobby.mari, NeedCode.HEARING);
        clinic.need(lobby.mari, NeedCode.STEP_FREE);
        clinic.need(lobby.mari, NeedCode.MORE_TIME);
    }
}
