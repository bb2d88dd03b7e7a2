package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.kernel.ReceiptId;

/// What somebody paid by card before the machine broke off, and has had no receipt for.
record PaidBefore(ReceiptId id, Receipt receipt) {}
