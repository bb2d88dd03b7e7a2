package health.threshold.hub.fhir;

import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.consent.Consents;
import health.threshold.clinic.coverage.CardPictures;
import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.feedback.FeedbackBox;
import health.threshold.clinic.form.Forms;
import health.threshold.clinic.message.Tasks;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Place;
import health.threshold.clinic.visit.Places;
import health.threshold.clinic.visit.Visits;
import health.threshold.hub.Decisions;
import health.threshold.hub.Translators;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.StaffId;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The translators of every kind that the clinic's rooms exchange.
public final class ClinicTranslators {

    private ClinicTranslators() {}

    /// The rooms that have something to say to the hub.
    public record SpeakingRooms(
            ClinicSettings settings,
            StaffDirectory staff,
            Places places,
            Patients patients,
            Schedule schedule,
            Visits visits,
            DeskRequests requests,
            Coverages coverages,
            CardPictures cards,
            Ledger ledger,
            CareFile careFile,
            CareNotes notes,
            Consents consents,
            Forms forms,
            Tasks tasks,
            FeedbackBox feedback) {}

    /// One translator for each type of resource, in the rooms' own order; their ranks say which travels first.
    public static Translators of(SpeakingRooms rooms) {
        return new Translators(
                List.of(
                        new ClinicTranslator(rooms.settings()),
                        new StaffTranslator(rooms.staff()),
                        new PlaceTranslator(rooms.places()),
                        new PatientTranslator(rooms.patients()),
                        new ProxyTranslator(rooms.patients()),
                        new NeedTranslator(rooms.patients()),
                        new CoverageTranslator(rooms.coverages(), rooms.ledger()),
                        new PlanTranslator(rooms.ledger()),
                        new AppointmentTranslator(rooms.schedule()),
                        new VisitTranslator(rooms.visits()),
                        new SharedTranslator(
                                new TaskTranslator(rooms.tasks()), new DeskRequestTranslator(rooms.requests())),
                        new ChargeTranslator(rooms.ledger()),
                        new PaymentTranslator(rooms.ledger(), rooms.settings()),
                        new AllergyTranslator(rooms.careFile()),
                        new DiagnosisTranslator(rooms.careFile()),
                        new MedicineTranslator(rooms.careFile()),
                        new CareTeamTranslator(rooms.careFile()),
                        new FeedbackTranslator(rooms.feedback()),
                        new SharedTranslator(
                                new ResultTranslator(rooms.careFile()), new ConcernTranslator(rooms.notes())),
                        new NoteTranslator(rooms.notes()),
                        new SharedTranslator(
                                new ConsentAnswerTranslator(rooms.consents()),
                                new CardTranslator(rooms.cards()),
                                new FormPageTranslator(rooms.forms())),
                        new ConsentTranslator(rooms.consents()),
                        new FormTranslator(rooms.forms()),
                        new ProvenanceTranslator(new Decisions())),
                (tx, type, id) -> called(rooms, tx, type, id),
                new ClinicBusiness(rooms));
    }

    private static Optional<String> called(SpeakingRooms rooms, Tx tx, String type, UUID id) {
        return switch (type) {
            case "Patient" ->
                rooms.patients()
                        .find(tx, new PatientId(id))
                        .map(one -> one.name().full());
            case "Practitioner" -> rooms.staff().find(tx, new StaffId(id)).map(StaffMember::called);
            case "Location" -> rooms.places().find(tx, new PlaceId(id)).map(Place::name);
            default -> Optional.empty();
        };
    }
}
