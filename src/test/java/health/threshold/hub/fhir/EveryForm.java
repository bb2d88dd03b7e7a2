package health.threshold.hub.fhir;

import health.threshold.app.TestClinic;
import health.threshold.clinic.form.FormAnswer;
import health.threshold.clinic.form.FormPage;
import health.threshold.clinic.form.FormSheet;
import health.threshold.clinic.form.FormSheet.Author;
import health.threshold.clinic.form.FormSheet.Edition;
import health.threshold.clinic.form.FormSheet.Progress;
import health.threshold.clinic.form.FormSheet.Way;
import health.threshold.clinic.form.Given;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every way in which a form is filled in: on a screen, by somebody else, later, on paper, and come back from there.
public final class EveryForm {

    private final TestClinic clinic;
    private final PatientId patient;
    private final VisitId visit;
    private final List<UUID> sheets = new ArrayList<>();
    private final UUID page;

    EveryForm(TestClinic clinic, PatientId patient, VisitId visit, UUID proxy) {
        this.clinic = clinic;
        this.patient = patient;
        this.visit = visit;
        var yes = List.of(new Given.Chosen("yes", "Sí"));
        keep(
                "medicines",
                Way.SCREEN,
                Progress.AMENDED,
                new Author(true, proxy),
                List.of(
                        answer("allergies", "¿Tiene alguna alergia?", new Given(yes, "penicilina <1 g> & \"polen\"")),
                        answer("medicines", "¿Toma alguna medicina?", Given.RATHER_NOT),
                        answer("matters", "¿Qué le importa?", Given.words("dormir\nsin dolor"))));
        keep(null, Way.LATER, Progress.IN_PROGRESS, Author.THEMSELVES, List.of());
        keep(null, Way.ON_PAPER, Progress.IN_PROGRESS, new Author(true, null), List.of());
        var received = keep(null, Way.RECEIVED, Progress.COMPLETED, Author.THEMSELVES, List.of());
        page = clinic.store.newId();
        clinic.store.write(clinic.desk, tx -> {
            clinic.rooms.forms.keep(tx, new FormPage(page, patient, received, 2, "/9j/AA==", tx.now()));
            return true;
        });
    }

    /// Fills it in for whoever comes for this visit.
    public static PatientId told(TestClinic clinic, VisitId visit) {
        var patient = clinic.store.read(
                clinic.system,
                tx -> clinic.rooms.visits.find(tx, visit).orElseThrow().patient());
        return new EveryForm(clinic, patient, visit, clinic.store.newId()).patient;
    }

    /// Everything as another device's rooms have it.
    List<Object> knownTo(TestClinic other) {
        return other.store.read(other.system, tx -> known(other, tx));
    }

    private List<Object> known(TestClinic other, Tx tx) {
        var known = new ArrayList<Object>();
        for (var id : sheets) known.add(other.rooms.forms.find(tx, id));
        known.add(other.rooms.forms.page(tx, page));
        return known;
    }

    private FormAnswer answer(String question, String asked, Given given) {
        return new FormAnswer(question, asked, given, clinic.hand.instant());
    }

    private UUID keep(@Nullable String part, Way way, Progress progress, Author by, List<FormAnswer> answers) {
        var id = clinic.store.newId();
        sheets.add(id);
        var of = new Edition("new-patient", 1);
        clinic.store.write(clinic.desk, tx -> {
            clinic.rooms.forms.keep(
                    tx, new FormSheet(id, patient, visit, of, part, way, progress, "es", by, tx.now(), answers));
            return true;
        });
        return id;
    }
}
