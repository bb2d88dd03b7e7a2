package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.kernel.ReceiptId;

/// What somebody paid by card before they left the kiosk half-way.
record PaidBefore(ReceiptId id, Receipt receipt) {}
