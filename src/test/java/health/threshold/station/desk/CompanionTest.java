package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.Screens;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.NotAllowed;
import health.threshold.store.Kind;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/// Who comes for somebody, entered at the desk and known at the kiosk.
class CompanionTest extends DeskAtTheClinic {

    private Patient leo;

    @Override
    void aDay() {
        super.aDay();
        leo = clinic.person("Leo", "Silva", LocalDate.of(2019, 6, 7), "434 555 0108");
        clinic.expect(leo, Duration.ofMinutes(15), Service.FOLLOWUP, "LEOS");
    }

    @Test
    void a_mother_who_is_entered_may_check_in_her_child_at_the_kiosk() {
        opened();
        Screens.await(
                "the first field",
                () -> Screens.fx(() -> scene.lookup("#companion-given").isFocused()));
        assertThat(Screens.fx(() -> box("companion-CHECK_IN").isSelected())).isFalse();
        tick("companion-guardian");
        shot("companion");

        click("companion-keep");

        Screens.await("kept", () -> text("side").contains("Rosa Silva, guardian (may check in, may confirm details"));
        assertThat(text("desk-notice")).contains("Kept");
        var mother = companions().getFirst();
        assertThat(mother.guardian()).isTrue();
        assertThat(mother.may()).isEqualTo(ProxyScope.usual(true));
        var record = clinic.store.read(clinic.system, tx -> new AuditLog().about(tx, leo.id()));
        assertThat(record).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.PROXY);
            assertThat(entry.deed()).isEqualTo(Deed.CHANGED);
        });
        assertThat(known()).isInstanceOf(Identified.Expected.class);
    }

    @Test
    void who_may_do_nothing_any_more_is_not_known_at_the_kiosk() {
        opened();
        tick("companion-CHECK_IN");
        click("companion-keep");
        Screens.await("kept", () -> text("side").contains("Rosa Silva (may check in)"));
        assertThat(known()).isInstanceOf(Identified.Expected.class);

        click("companion-change");
        Screens.await("the form", () -> text("companion").contains("Who comes for Leo Silva"));
        assertThat(Screens.fx(() -> field("companion-phone").getText())).isEqualTo("434 555 0199");
        click("companion-nothing");

        Screens.await("kept", () -> text("companion").isEmpty() && !text("side").contains("may check in"));
        assertThat(companions()).hasSize(1);
        assertThat(companions().getFirst().may()).isEmpty();
        assertThat(known()).isNotInstanceOf(Identified.Expected.class);
    }

    @Test
    void what_is_missing_is_said_and_nothing_typed_is_lost() {
        opened();
        tick("companion-CHECK_IN");
        fill("companion-phone", "5550199");
        click("companion-keep");
        Screens.await("why", () -> text("companion-notice").contains("area code"));

        fill("companion-family", " ");
        click("companion-keep");
        Screens.await("why", () -> text("companion-notice").contains("last name"));
        assertThat(Screens.fx(() -> field("companion-given").getText())).isEqualTo("Rosa");
        assertThat(companions()).isEmpty();
    }

    @Test
    void the_second_press_enters_nobody_twice() {
        opened();

        Screens.fx(() -> {
            for (int press = 0; press < 2; press++) ((Button) Screens.node(scene, "companion-keep")).fire();
            return true;
        });

        Screens.await("kept", () -> text("side").contains("Rosa Silva"));
        assertThat(companions()).hasSize(1);
    }

    @Test
    void somebody_else_on_the_board_closes_the_form() {
        opened();

        choose("Priya");

        Screens.await("the person", () -> text("companion").isEmpty());
    }

    @Test
    void in_spanish_it_fits() {
        show(Locale.forLanguageTag("es"));
        opened();
        shot("companion-es");

        assertThat(text("companion")).contains("Quién viene por Leo Silva");
    }

    @Test
    void only_who_registers_people_may_enter_it() {
        var mother = new Proxy(
                clinic.rooms.companions.fresh(),
                leo.id(),
                leo.name(),
                "mother",
                "434 555 0199",
                true,
                ProxyScope.usual(true));

        for (var other : List.of(clinic.nurse, clinic.kiosk))
            assertThatThrownBy(() -> clinic.rooms.companions.keep(other, mother))
                    .isInstanceOf(NotAllowed.class);
        assertThat(companions()).isEmpty();
    }

    private void opened() {
        choose("Leo");
        click("companion-add");
        Screens.await("the form", () -> !text("companion").isEmpty());
        fill("companion-given", "Rosa");
        fill("companion-family", "Silva");
        fill("companion-relation", "mother");
        fill("companion-phone", "434 555 0199");
    }

    /// What the kiosk makes of Rosa.
    private Identified known() {
        return clinic.rooms.checkIn.identify(clinic.kiosk, new Claim.ForCode("LEOS", leo.birthDate(), "0199"));
    }

    private List<Proxy> companions() {
        return clinic.store.read(clinic.system, tx -> clinic.rooms.patients.proxies(tx, leo.id()));
    }

    private void fill(String id, String text) {
        Screens.fx(() -> {
            field(id).setText(text);
            return true;
        });
    }

    private void tick(String id) {
        Screens.fx(() -> {
            box(id).fire();
            return true;
        });
    }

    private TextField field(String id) {
        return (TextField) Screens.node(scene, id);
    }

    private CheckBox box(String id) {
        return (CheckBox) Screens.node(scene, id);
    }
}
