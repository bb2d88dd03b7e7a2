package health.threshold.clinic.care;

import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.form.FormTold;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.clinic.visit.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The person before the task: everything the exam room shows of somebody. There is no money in it.
///
/// @param treatmentRefused why they have not agreed to be treated as the clinic's form has it, if they have not
/// @param form what they told on the clinic's form; none of it is known to be so
/// @param waited from the arrival to the room
/// @param lastMet the day of the visit before this one
public record PersonFirst(
        Visit visit,
        Patient patient,
        int age,
        Optional<Appointment> appointment,
        Set<NeedCode> needs,
        List<Proxy> proxies,
        Optional<RefusalReason> treatmentRefused,
        FormTold form,
        Duration waited,
        Optional<LocalDate> lastMet,
        Known known,
        List<Task> promised,
        Written written,
        List<Suggestion> suggestions,
        Optional<Misalignment> remark) {

    /// The same person with one question before leaving answered.
    public PersonFirst answering(LeavingItem item, LeavingAnswer answer) {
        var leaving = new EnumMap<LeavingItem, LeavingAnswer>(LeavingItem.class);
        leaving.putAll(written.leaving());
        leaving.put(item, answer);
        var now = new Written(written.concern(), written.signed(), leaving);
        return new PersonFirst(
                visit,
                patient,
                age,
                appointment,
                needs,
                proxies,
                treatmentRefused,
                form,
                waited,
                lastMet,
                known,
                promised,
                now,
                suggestions,
                remark);
    }

    /// What other systems know of their health.
    public record Known(
            List<Facts.Allergy> allergies,
            List<Facts.Diagnosis> diagnoses,
            List<Facts.Medicine> medicines,
            List<Facts.Result> results,
            List<Facts.TeamMember> team) {}

    /// What has been written in this visit, and signed in those before.
    public record Written(Optional<Concern> concern, List<SbarNote> signed, Map<LeavingItem, LeavingAnswer> leaving) {}
}
