package health.threshold.clinic.form;

import health.threshold.app.FormFile;
import health.threshold.app.TestClinic;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.FormCounter;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.form.FormDesk.Told;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.clinic.visit.Rule;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.audit.Deed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A clinic with a form for somebody new, and Mari, who has come for the first time and stands at a kiosk.
abstract class FormAtTheClinic {

    @TempDir
    Path folder;

    TestClinic clinic;
    Patient maria;
    VisitId visit;
    FormCounter counter;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, FormShelf.of(FormFile.sample()));
        maria = clinic.maria();
        visit = arrives("K7MQ", Duration.ofMinutes(10));
        counter = clinic.rooms.checkIn.forms();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    VisitId arrives(String code, Duration when) {
        clinic.expect(maria, when, Service.FOLLOWUP, code);
        return recognised(new Claim.ByCode(code, maria.birthDate()));
    }

    VisitId recognised(Claim claim) {
        var found = (Identified.Expected) clinic.rooms.checkIn.identify(clinic.kiosk, claim);
        clinic.rooms.checkIn.arrive(clinic.kiosk, found);
        return found.visit();
    }

    UUID comes(Set<ProxyScope> may) {
        var id = UUID.fromString("019a0000-0000-7000-8000-0000000000dd");
        clinic.store.write(TestClinic.hub(), tx -> {
            var name = new PersonName("Lucía", "Gómez");
            clinic.rooms.patients.keep(tx, new Proxy(id, maria.id(), name, "daughter", "(434) 555-0170", false, may));
            return true;
        });
        recognised(new Claim.ForCode("K7MQ", maria.birthDate(), "0170"));
        return id;
    }

    Told told(String question, Given given) {
        return new Told(null, question, given, Locale.of("es"));
    }

    UUID tell(@Nullable UUID sheet, String question, Given given) {
        return counter.answer(clinic.kiosk, visit, new Told(sheet, question, given, Locale.of("es")));
    }

    List<FormSheet> sheets() {
        return clinic.store.read(clinic.system, tx -> clinic.rooms.forms.of(tx, List.of(maria.id())));
    }

    FormStanding standing() {
        return clinic.store.read(clinic.system, tx -> clinic.rooms.formDesk.standing(tx, maria.id()));
    }

    FormTold told() {
        return clinic.store.read(clinic.system, tx -> clinic.rooms.formDesk.told(tx, List.of(maria.id())));
    }

    List<Rule> remarks() {
        return clinic.store.read(clinic.system, tx -> {
            var live = List.of(clinic.rooms.visits.find(tx, visit).orElseThrow());
            return clinic.rooms.alignment.among(tx, live).stream()
                    .map(Misalignment::rule)
                    .toList();
        });
    }

    List<DeskRequest> requests() {
        return clinic.store.read(clinic.system, clinic.rooms.requests::open);
    }

    long written() {
        return deeds(Kind.FORM).stream().filter(Deed.ANSWERED::equals).count();
    }

    List<Deed> deeds(Kind kind) {
        return clinic.store.read(
                clinic.system,
                tx -> clinic.rooms.audit.about(tx, maria.id()).stream()
                        .filter(entry -> entry.kind() == kind)
                        .map(entry -> entry.deed())
                        .toList());
    }
}
