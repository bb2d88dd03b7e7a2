package health.threshold.station.desk;

import health.threshold.clinic.billing.CopayDesk;
import health.threshold.clinic.billing.PlanDesk;
import health.threshold.clinic.billing.ReceiptPost;
import health.threshold.clinic.billing.Receipts;
import health.threshold.clinic.consent.SigningDesk;
import health.threshold.clinic.feedback.FeedbackCounter;
import health.threshold.clinic.form.FormDesk;
import health.threshold.clinic.journey.DeskFile;
import health.threshold.clinic.journey.Registration;
import health.threshold.clinic.patient.Companions;
import health.threshold.clinic.schedule.Passes;
import health.threshold.clinic.visit.Alignment;
import health.threshold.clinic.visit.BoardView;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Moments;
import health.threshold.clinic.visit.VisitBoard;

/// The rooms behind the front desk.
public record DeskRooms(
        BoardView boardView,
        VisitBoard board,
        Moments moments,
        DeskRequests requests,
        Alignment alignment,
        DeskFile file,
        Registration registration,
        Companions companions,
        CopayDesk copays,
        PlanDesk plans,
        Receipts receipts,
        ReceiptPost post,
        Passes passes,
        SigningDesk signing,
        FeedbackCounter feedback,
        FormDesk forms,
        Exchange exchange,
        WholeClinic wholeClinic) {}
