package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.Concern;
import health.threshold.clinic.care.Facts;
import health.threshold.clinic.consent.Consent;
import health.threshold.clinic.consent.ConsentAnswer;
import health.threshold.clinic.consent.Consents;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackBox;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.message.Tasks;
import health.threshold.clinic.patient.FileLinks;
import health.threshold.clinic.patient.Need;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.clinic.visit.Crossing;
import health.threshold.clinic.visit.Place;
import health.threshold.clinic.visit.Places;
import health.threshold.clinic.visit.Step;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.ClinicClock;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.outbox.Books;
import health.threshold.store.outbox.Outbox;
import java.util.List;
import java.util.Set;

/// Writes rows as the resources they travel in, without a store: for whoever fills a hub from nothing, as the demo
/// clinic does. It writes what a device would send of a row that the hub has not heard of.
public final class Sheets {

    private final ClinicClock clock;
    private final ClinicTranslator clinics;
    private final StaffTranslator staff;
    private final PlaceTranslator places;
    private final PatientTranslator patients;
    private final ProxyTranslator proxies;
    private final NeedTranslator needs;
    private final CoverageTranslator coverages;
    private final PlanTranslator plans;
    private final AppointmentTranslator appointments;
    private final VisitTranslator visits;
    private final ChargeTranslator charges;
    private final PaymentTranslator payments;
    private final AllergyTranslator allergies;
    private final DiagnosisTranslator diagnoses;
    private final MedicineTranslator medicines;
    private final ResultTranslator results;
    private final CareTeamTranslator team;
    private final TaskTranslator tasks;
    private final FeedbackTranslator feedback;
    private final ConsentTranslator consents;
    private final ConsentAnswerTranslator consentAnswers;

    public Sheets(ClinicClock clock) {
        this.clock = clock;
        // Translators know their rooms; these rooms are never asked, for there is no store to ask.
        var books = new Books(new AuditLog(), new Outbox());
        var settings = new ClinicSettings(books);
        var people = new Patients(books);
        var schedule = new Schedule(books, clock);
        var covers = new Coverages(books);
        var ledger = new Ledger(books, settings, covers);
        var file = new CareFile(books);
        clinics = new ClinicTranslator(settings);
        staff = new StaffTranslator(new StaffDirectory(books));
        places = new PlaceTranslator(new Places(books));
        patients = new PatientTranslator(people);
        proxies = new ProxyTranslator(people);
        needs = new NeedTranslator(people);
        coverages = new CoverageTranslator(covers, ledger);
        plans = new PlanTranslator(ledger);
        appointments = new AppointmentTranslator(schedule);
        visits = new VisitTranslator(new Visits(books, schedule, clock));
        charges = new ChargeTranslator(ledger);
        payments = new PaymentTranslator(ledger, settings);
        allergies = new AllergyTranslator(file);
        diagnoses = new DiagnosisTranslator(file);
        medicines = new MedicineTranslator(file);
        results = new ResultTranslator(file);
        team = new CareTeamTranslator(file);
        tasks = new TaskTranslator(new Tasks(books));
        feedback = new FeedbackTranslator(new FeedbackBox(books));
        consents = new ConsentTranslator(new Consents(books));
        consentAnswers = new ConsentAnswerTranslator(new Consents(books));
    }

    public ObjectNode of(Clinic clinic) {
        return clinics.written(clinic.id(), clinic);
    }

    public ObjectNode of(StaffMember member) {
        return staff.written(member.id().value(), member);
    }

    public ObjectNode of(Place place) {
        return places.written(place.id().value(), place);
    }

    public ObjectNode of(Patient patient) {
        return of(patient, FileLinks.NONE);
    }

    /// @param links what the file says of others
    public ObjectNode of(Patient patient, FileLinks links) {
        return patients.written(patient.id().value(), new PatientTranslator.Filed(patient, links));
    }

    public ObjectNode of(Proxy proxy) {
        return proxies.written(proxy.id(), proxy);
    }

    public ObjectNode of(Need need) {
        return needs.written(need.id(), need);
    }

    public ObjectNode of(Coverage coverage) {
        return coverages.written(coverage.id(), coverage);
    }

    public ObjectNode of(PaymentPlan plan) {
        return plans.written(plan.id(), plan);
    }

    public ObjectNode of(Appointment appointment) {
        return appointments.written(appointment.id().value(), appointment);
    }

    public ObjectNode of(Visit visit, List<Step> steps, List<Crossing> crossings) {
        return visits.written(
                visit.id().value(), new VisitTranslator.Whole(visit, Set.copyOf(steps), Set.copyOf(crossings)));
    }

    public ObjectNode of(LedgerEntry entry) {
        if (entry.posting() != Posting.PAYMENT) return charges.written(entry.id(), entry);
        var payment = payments.written(entry.id(), entry);
        PaymentTranslator.layDay(payment, entry, clock.zone());
        return payment;
    }

    public ObjectNode of(Facts fact) {
        return switch (fact) {
            case Facts.Allergy allergy -> allergies.written(allergy.id(), allergy);
            case Facts.Diagnosis diagnosis -> diagnoses.written(diagnosis.id(), diagnosis);
            case Facts.Medicine medicine -> medicines.written(medicine.id(), medicine);
            case Facts.Result result -> results.written(result.id(), result);
            case Facts.TeamMember member -> team.written(member);
        };
    }

    public ObjectNode of(Concern concern) {
        return ConcernTranslator.written(concern);
    }

    public ObjectNode of(Task task) {
        return tasks.written(task.id().value(), task);
    }

    public ObjectNode of(Consent consent) {
        return consents.written(consent.id().value(), consent);
    }

    public ObjectNode of(ConsentAnswer answer) {
        return consentAnswers.written(answer.consent().value(), answer);
    }

    public ObjectNode of(Feedback one) {
        return feedback.written(one.id(), one);
    }
}
