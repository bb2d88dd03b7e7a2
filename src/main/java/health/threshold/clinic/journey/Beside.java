package health.threshold.clinic.journey;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.ReceiptMail;
import health.threshold.clinic.consent.Paperwork;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.form.FormStanding;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.clinic.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The person beside the board: what the desk needs to serve them as a customer, and nothing clinical.
///
/// @param needs only those the desk must act on
/// @param moreTime whether to take more time, without saying why
/// @param confirmed whether they went through their details at the kiosk today, so that nobody need ask again
/// @param hasCard whether there are pictures of their insurance card
/// @param owed empty unless they are on an errand: in the patient's moment, and on the way there, money has no place
/// @param mails the receipts that they asked to have by e-mail from this device
/// @param form where they stand with the form of somebody new; nothing of what they answered
/// @param papers what they have signed or not, and what is due
/// @param todo what the exam room asks of the desk
/// @param complaints what they still wait to hear about
public record Beside(
        Optional<Visit> visit,
        Patient patient,
        List<Proxy> proxies,
        Set<NeedCode> needs,
        boolean moreTime,
        Optional<Appointment> appointment,
        Optional<Appointment> next,
        Optional<Coverage> coverage,
        boolean hasCard,
        Optional<Owed> owed,
        List<ReceiptMail> mails,
        boolean confirmed,
        FormStanding form,
        Paperwork papers,
        List<Task> todo,
        List<Feedback> complaints,
        Optional<Misalignment> misalignment) {

    /// The same, but for the remark, which counts the minutes and so is never the same twice.
    public Beside withoutRemark() {
        return new Beside(
                visit,
                patient,
                proxies,
                needs,
                moreTime,
                appointment,
                next,
                coverage,
                hasCard,
                owed,
                mails,
                confirmed,
                form,
                papers,
                todo,
                complaints,
                Optional.empty());
    }
}
