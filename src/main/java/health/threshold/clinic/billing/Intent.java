package health.threshold.clinic.billing;

import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.time.Instant;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One attempt to charge a card. It is on the disk before the card is touched, and its id is the key by which the
/// terminal knows the attempt.
record Intent(
        IntentId key,
        VisitId visit,
        PatientId patient,
        Money amount,
        Purpose purpose,
        @Nullable String press) {

    static final String OPEN = "OPEN";
    static final String SETTLED = "SETTLED";
    static final String DECLINED = "DECLINED";
    /// Somebody has decided how it ended; the terminal has not said so yet.
    static final String DECIDED = "DECIDED";

    static Intent fresh(IntentId key, Visit visit, Money amount, Share share) {
        return new Intent(key, visit.id(), visit.patient(), amount, share.purpose(), share.press());
    }

    static Intent of(IntentRow row) {
        return new Intent(
                new IntentId(row.id),
                new VisitId(row.visit),
                new PatientId(row.patient),
                Money.ofMinor(CurrencyUnit.of(row.currency), row.minor),
                Purpose.valueOf(row.purpose),
                row.press);
    }

    /// Under what its payment is posted.
    String postKey() {
        return postKey(key);
    }

    static String postKey(IntentId key) {
        return "card:" + key;
    }

    IntentRow row(Instant opened) {
        var row = new IntentRow();
        row.id = key.value();
        row.visit = visit.value();
        row.patient = patient.value();
        row.minor = amount.getAmountMinorLong();
        row.currency = amount.getCurrencyUnit().getCode();
        row.purpose = purpose.name();
        row.press = press;
        row.state = OPEN;
        row.opened = opened;
        return row;
    }
}
