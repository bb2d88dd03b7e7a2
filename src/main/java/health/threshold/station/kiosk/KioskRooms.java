package health.threshold.station.kiosk;

import health.threshold.clinic.billing.CopayDesk;
import health.threshold.clinic.billing.PlanDesk;
import health.threshold.clinic.billing.ReceiptPost;
import health.threshold.clinic.billing.Receipts;
import health.threshold.clinic.checkin.CheckInDesk;
import health.threshold.clinic.consent.SigningDesk;
import health.threshold.clinic.feedback.FeedbackCounter;
import health.threshold.clinic.schedule.Passes;
import health.threshold.clinic.visit.Moments;

/// The clinic's rooms that a person at the kiosk passes through.
public record KioskRooms(
        CheckInDesk checkIn,
        SigningDesk signing,
        CopayDesk copays,
        PlanDesk plans,
        Receipts receipts,
        ReceiptPost post,
        Moments moments,
        Passes passes,
        FeedbackCounter feedback) {}
