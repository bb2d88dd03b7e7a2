package health.threshold.clinic.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.fx.paper.CodePicture;
import health.threshold.kernel.AppointmentId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A pass says where and when, and of whom nothing; from a paper, a picture, or a scanner on any keyboard.
class PassTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private TestClinic clinic;
    private AppointmentId appointment;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        appointment = clinic.expect(clinic.maria(), Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void it_has_the_code_the_day_and_the_place_and_nothing_of_the_person() {
        var slip = clinic.rooms.passes.of(clinic.desk, appointment).orElseThrow();

        assertThat(slip.pass().text()).matches("TP1\\.K7MQ\\.20261124\\.[A-Z0-9]{4}\\.Riverside\\.Clinic");
        assertThat(slip.pass().text()).doesNotContainIgnoringCase("mar").doesNotContain("1961", "4471");
        assertThat(Pass.read(slip.pass().text())).contains(slip.pass());
    }

    @Test
    void both_pictures_of_it_are_read_back() {
        var pass =
                clinic.rooms.passes.of(clinic.desk, appointment).orElseThrow().pass();
        CodePicture.square(pass.text()).save(folder.resolve("square.png"));
        CodePicture.bars(pass.shortText()).save(folder.resolve("bars.png"));

        assertThat(CodePicture.read(folder.resolve("square.png"))).contains(pass.text());
        assertThat(CodePicture.read(folder.resolve("bars.png"))).contains(pass.shortText());
        assertThat(CodePicture.read(folder.resolve("none.png"))).isEmpty();
    }

    @Test
    void the_clinic_can_be_renamed_and_the_pass_still_holds() {
        var pass = new Pass("K7MQ", TODAY, Pass.site(clinicId()), "Riverside Practice");

        assertThat(clinic.rooms.passes.shown(clinic.kiosk, pass)).isEqualTo(new Passes.Shown.Today(pass));
    }

    @Test
    void another_day_and_another_place_are_told_from_the_pass_alone() {
        var site = Pass.site(clinicId());
        var tomorrow = new Pass("ZZZZ", TODAY.plusDays(1), site, "");
        var elsewhere = Pass.of("K7MQ", TODAY, new UUID(0, 1), "Hill Clinic");

        assertThat(clinic.rooms.passes.shown(clinic.kiosk, tomorrow))
                .isEqualTo(new Passes.Shown.AnotherDay(TODAY.plusDays(1), false, tomorrow));
        assertThat(clinic.rooms.passes.shown(clinic.kiosk, elsewhere))
                .isEqualTo(new Passes.Shown.AnotherPlace("Hill Clinic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TP1",
                "K7MQ",
                "TP1.K7MQ.20261399.ABCD",
                "TP1.K7MQ.20261124",
                "TP1.k7mq.20261124.ABCD",
                "9780201379624",
                "TP1.K7MQ.20261124.ABCD."
            })
    void what_is_no_pass_is_none(String text) {
        assertThat(Pass.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TP1.K7MQ.20261124.ABCD.Hill", "TP1:K7MQ:20261124:ABCD:Hill", "TP1 K7MQ 20261124 ABCD Hill"})
    void what_stands_between_its_parts_does_not_matter(String text) {
        assertThat(Pass.read(text)).contains(new Pass("K7MQ", TODAY, "ABCD", "Hill"));
        assertThat(Pass.endOf("Gó" + text).orElseThrow().from()).isEqualTo(2);
    }

    private UUID clinicId() {
        return clinic.store
                .read(clinic.system, clinic.rooms.settings::clinic)
                .orElseThrow()
                .id();
    }
}
