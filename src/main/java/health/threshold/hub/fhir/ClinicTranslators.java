package health.threshold.hub.fhir;

import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.feedback.FeedbackBox;
import health.threshold.clinic.message.Tasks;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Places;
import health.threshold.clinic.visit.Visits;
import health.threshold.hub.Translators;
import java.util.List;

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
            Ledger ledger,
            CareFile careFile,
            CareNotes notes,
            Tasks tasks,
            FeedbackBox feedback) {}

    public static Translators of(SpeakingRooms rooms) {
        return new Translators(List.of());
    }
}
