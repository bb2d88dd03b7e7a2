package health.threshold.clinic.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.consent.SigningDesk.Told;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Acting;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody signs for another, and the paper says who it was.
class SigningForAnotherTest {

    private static final Signature SIGNED = Signature.drawn("M1 1 L2 2");

    @TempDir
    Path folder;

    private TestClinic clinic;
    private PatientId mari;
    private VisitId visit;

    @BeforeEach
    void someoneIsHere() {
        clinic = new TestClinic(folder, List.of(SigningAtTheClinic.notice(1)));
        var patient = clinic.maria();
        mari = patient.id();
        var appointment = clinic.expect(patient, Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.kiosk, appointment);
        visit = new VisitId(appointment.value());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void somebody_else_signs_only_within_their_scope() {
        var may = proxy(EnumSet.allOf(ProxyScope.class));
        var mayNot = proxy(EnumSet.of(ProxyScope.CHECK_IN, ProxyScope.CONFIRM_DETAILS));
        var oneOfTwo = new Acting(true, EnumSet.of(ProxyScope.CHECK_IN, ProxyScope.CONFIRM_DETAILS), null);

        for (var other : List.of(mayNot, oneOfTwo)) {
            stands(other);
            assertThat(clinic.rooms.signing.lay(clinic.kiosk, visit)).isEmpty();
            assertThatThrownBy(() -> clinic.rooms.signing.answer(clinic.kiosk, visit, told()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> clinic.rooms.signing.later(clinic.kiosk, visit, "Notice"))
                    .isInstanceOf(NotAllowed.class);
        }
        stands(may);
        var id = clinic.rooms.signing.answer(clinic.kiosk, visit, told());
        var signed = clinic.store.read(clinic.system, tx -> clinic.rooms.consents.find(tx, id));
        assertThat(signed.orElseThrow().proxy()).isEqualTo(may.proxy());
    }

    @Test
    void nobody_signs_where_nobody_was_recognised_or_somebody_else_was() {
        assertThatThrownBy(() -> clinic.rooms.signing.answer(clinic.kiosk, visit, told()))
                .isInstanceOf(NotAllowed.class);
        stands(Acting.THEMSELVES);
        clinic.kioskOf(new VisitId(clinic.store.newId()));

        assertThatThrownBy(() -> clinic.rooms.signing.answer(clinic.kiosk, visit, told()))
                .isInstanceOf(NotAllowed.class);
        assertThat(clinic.rooms.signing.lay(clinic.kiosk, visit)).isEmpty();
    }

    @Test
    void who_signed_for_them_is_named_although_they_stand_on_another_file_now() {
        var may = proxy(EnumSet.allOf(ProxyScope.class));
        stands(may);
        var id = clinic.rooms.signing.answer(clinic.kiosk, visit, told());
        var kept = clinic.person("María", "Gómez", LocalDate.of(1961, 3, 14), "555-0101");
        clinic.store.write(TestClinic.hub(), tx -> {
            var ana = clinic.rooms.patients.proxy(tx, may.proxy()).orElseThrow();
            clinic.rooms.patients.keep(
                    tx,
                    new Proxy(ana.id(), kept.id(), ana.name(), ana.relation(), ana.phone(), ana.guardian(), ana.may()));
            return true;
        });

        var paper = clinic.rooms.signing.paper(clinic.desk, id).orElseThrow();

        assertThat(paper.proxy()).isEqualTo(new PersonName("Ana", "Silva"));
    }

    private void stands(Acting acting) {
        clinic.rooms.admitted.admit(List.of(visit), acting);
    }

    private static Told told() {
        return new Told(
                SigningAtTheClinic.notice(1), SigningAtTheClinic.notice(1).in(Locale.US), new Answer.Signed(SIGNED));
    }

    private Acting proxy(Set<ProxyScope> may) {
        var proxy = new Proxy(clinic.store.newId(), mari, new PersonName("Ana", "Silva"), "daughter", null, false, may);
        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.patients.keep(tx, proxy);
            return true;
        });
        return new Acting(true, may, proxy.id());
    }
}
