package health.threshold.clinic.consent;

import health.threshold.app.TestClinic;
import health.threshold.clinic.consent.SigningDesk.Told;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.ConsentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Somebody is here, and documents are due.
abstract class SigningAtTheClinic {

    static final Locale SPANISH = Locale.of("es");
    static final Signature DRAWN = Signature.drawn("M1 1 L2 2");

    @TempDir
    Path folder;

    TestClinic clinic;
    PatientId mari;
    VisitId visit;

    @BeforeEach
    void someoneIsHere() {
        clinic = new TestClinic(folder, List.of(notice(1), yearly()));
        var patient = clinic.maria();
        mari = patient.id();
        visit = arrives();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    Optional<RefusalReason> treatmentRefused(SigningDesk desk) {
        return clinic.store.read(clinic.nurse, tx -> desk.treatmentRefused(tx, mari));
    }

    Paperwork papers() {
        return clinic.store.read(clinic.desk, tx -> clinic.rooms.signing.of(tx, mari));
    }

    VisitId arrives() {
        var patient = clinic.store.read(clinic.system, tx -> clinic.rooms.patients.find(tx, mari));
        var appointment = clinic.expect(patient.orElseThrow(), Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.kiosk, appointment);
        return new VisitId(appointment.value());
    }

    ConsentId sign(ClinicDocument document) {
        return answer(document, new Answer.Signed(DRAWN));
    }

    ConsentId answer(ClinicDocument document, Answer answer) {
        return answer(document, Locale.US, answer);
    }

    ConsentId answer(ClinicDocument document, Locale language, Answer answer) {
        var told = new Told(document, document.in(language), answer);
        return clinic.rooms.signing.answer(clinic.kioskOf(visit), visit, told);
    }

    Consent find(ConsentId id) {
        return clinic.store
                .read(clinic.system, tx -> clinic.rooms.consents.find(tx, id))
                .orElseThrow();
    }

    List<Consent> all() {
        return clinic.store.read(clinic.system, tx -> clinic.rooms.consents.of(tx, List.of(mari)));
    }

    List<String> due() {
        return due(clinic.rooms.signing);
    }

    List<String> due(SigningDesk desk) {
        return desk.lay(clinic.kioskOf(visit), visit).stream()
                .map(one -> one.id() + " " + one.version())
                .toList();
    }

    SigningDesk desk(boolean demo, ClinicDocument... documents) {
        var rooms = clinic.rooms;
        return new SigningDesk(
                clinic.store,
                rooms.books,
                new SigningDesk.PaperRooms(
                        rooms.consents,
                        rooms.settings,
                        rooms.patients,
                        rooms.visits,
                        rooms.requests,
                        rooms.errands,
                        rooms.admitted),
                new DocumentShelf(List.of(documents), demo));
    }

    static ClinicDocument notice(int version) {
        return document("notice", version, null, false);
    }

    static ClinicDocument yearly() {
        return document("yearly", 1, Period.ofYears(1), false);
    }

    static ClinicDocument document(String id, int version, Period renewal, boolean sample) {
        var english = new DocumentText("en", "Notice " + version, "Words of " + id);
        var spanish = new DocumentText("es", "Aviso " + version, "Palabras de " + id);
        return new ClinicDocument(
                id, DocumentKind.PRIVACY_NOTICE, version, renewal, sample, Map.of("en", english, "es", spanish));
    }
}
