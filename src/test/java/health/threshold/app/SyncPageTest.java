package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Patient;
import health.threshold.hub.Conflicts;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the synchronisation at the desk, on real stores.
class SyncPageTest {

    @TempDir
    Path folder;

    private TwoDevices both;
    private SyncPage page;

    @BeforeAll
    static void toolkit() throws Exception {
        Screens.start();
    }

    @BeforeEach
    void open() throws Exception {
        both = new TwoDevices(folder);
        page = new SyncPage();
    }

    @AfterEach
    void close() {
        page.close();
        both.close();
    }

    @Test
    void one_key_takes_the_other_value_and_ten_seconds_later_both_devices_have_it() {
        page.show(both, Locale.US);
        page.press(KeyCode.F9);
        Screens.await("the conflict", () -> page.text("sync-clashing").contains(TwoDevices.THERE));

        page.press(KeyCode.DIGIT2);
        Screens.await("decided", () -> page.text("sync-clashing").contains("The other value comes here"));
        page.shot("decided");
        both.pass(Conflicts.UNDO);
        both.one.sync().runOnce();
        both.two.sync().runOnce();

        Screens.await("settled", () -> page.text("sync-clashing").contains("Changed at two places: 0"));
        assertThat(List.of(both.phone(both.one), both.phone(both.two))).containsOnly(TwoDevices.THERE);
        assertThat(both.two.sync().standing().conflicts()).isEmpty();
        assertThat(both.two.sync().standing().waiting()).isEmpty();
    }

    @Test
    void the_keyboard_alone_reaches_everything_and_escape_leads_back() {
        page.show(both, Locale.US);
        page.press(KeyCode.F9);
        Screens.await("the lists", () -> page.text("sync-aside").contains("Patient.ndjson, line 1"));
        Screens.await("the focus", () -> page.focused().startsWith("clashing-"));
        assertThat(Screens.fx(() -> Screens.unnamed(page.root()))).isEmpty();

        page.press(KeyCode.DOWN);
        page.press(KeyCode.DOWN);
        page.press(KeyCode.S);
        Screens.await("the line", () -> Screens.fx(() -> page.scene().getRoot().lookup(".text-area") != null));
        page.shot("line");
        page.press(KeyCode.D);
        Screens.await("dismissed", () -> page.text("sync-aside").contains("Dismissed."));
        page.press(KeyCode.U);
        Screens.await("taken back", () -> !page.text("sync-aside").contains("Dismissed."));
        Screens.await("the focus where it was", () -> page.focused().startsWith("aside-"));
        page.press(KeyCode.ESCAPE);

        Screens.await(
                "the board",
                () -> page.scene().lookup("#sync-page") == null && page.scene().lookup("#board") != null);
    }

    @Test
    void it_looks_like_the_rest_of_the_desk() {
        page.show(both, Locale.US);
        Screens.fx(() -> {
            ((Button) Screens.node(page.scene(), "sync-status")).fire();
            return true;
        });
        Screens.await("the lists", () -> page.text("sync-aside").contains("Patient.ndjson, line 1"));
        page.shot("page");
        page.show(both, Locale.of("es", "US"));
        page.press(KeyCode.F9);
        Screens.await("las listas", () -> page.text("sync-aside").contains("línea 1"));
        page.shot("page-es");
    }

    @Test
    void two_files_of_one_person_stand_side_by_side_and_one_key_makes_them_one() {
        var other = new PatientId(new UUID(1, 8));
        both.one.store().write(both.desk, tx -> {
            var home = new Address("14 Mill Lane, Apartment 12, c/o Villaverde", "Riverside", "VA", "22901");
            var reach = new Patient.Reach("(434) 555-0333", null, home);
            var name = new PersonName("Maria del Carmen", "Gómez de la Torre y Fernández-Villaverde");
            both.one
                    .rooms()
                    .patients
                    .keep(
                            tx,
                            new Patient(
                                    other,
                                    name,
                                    null,
                                    null,
                                    LocalDate.of(1961, 3, 14),
                                    "es",
                                    false,
                                    reach,
                                    null,
                                    true));
            return true;
        });
        both.one.sync().runOnce();
        assertThat(both.exchange(Locale.US).now().counts().doubled()).isEqualTo(1);
        assertThat(both.exchange(Locale.US).diagnostics())
                .contains("\"doubled\" : 1")
                .doesNotContain("Villaverde");
        page.show(both, Locale.of("es", "US"));
        page.press(KeyCode.F9);
        Screens.await("las fichas", () -> page.text("sync-doubled").contains("(434) 555-0333"));
        page.press(KeyCode.DOWN);
        page.shot("doubled-es");
        page.show(both, Locale.US);
        page.press(KeyCode.F9);
        Screens.await("the files", () -> page.text("sync-doubled").contains("(434) 555-0333"));
        page.press(KeyCode.DOWN);
        Screens.await("the focus", () -> page.focused().startsWith("doubled-"));
        page.shot("doubled");
        assertThat(Screens.fx(() -> Screens.unnamed(page.root()))).isEmpty();

        page.press(KeyCode.DIGIT2);
        Screens.await("decided", () -> page.text("sync-doubled").contains("The right file is kept"));
        page.shot("doubled-decided");
        page.press(KeyCode.ESCAPE);

        Screens.await("made one", () -> both.kept(both.maria).equals(other));
        assertThat(both.one.rooms().twoFiles.open(both.desk)).isEmpty();
    }

    @Test
    void an_empty_page_says_what_would_be_there() throws Exception {
        both.beginAnew();
        page.show(both, Locale.US);
        page.press(KeyCode.F9);

        Screens.await("the page", () -> page.text("sync-held").contains("would stand here"));
        page.shot("empty");
    }

    @Test
    void a_device_that_should_be_updated_says_so() throws Exception {
        page.show(both, Locale.US);
        page.press(KeyCode.F9);
        Screens.await("the lists", () -> page.text("sync-aside").contains("line 1"));
        assertThat(page.text("sync-page")).doesNotContain("newer Threshold");

        both.newerDeviceWrites();
        both.one.sync().runOnce();

        Screens.await(
                "the sentence", () -> page.text("sync-page").contains("Another device here has a newer Threshold."));
    }
}
