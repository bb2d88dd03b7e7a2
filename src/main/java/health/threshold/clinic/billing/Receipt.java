package health.threshold.clinic.billing;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/// What a person takes home about a payment. It names the clinic and the amount, and of the person only initials:
/// never why they came.
///
/// @param charges what today's part was made of
/// @param left what is still owed
public record Receipt(
        String clinic,
        String number,
        Instant at,
        String initials,
        List<Line> charges,
        Money paid,
        LedgerEntry.Settlement settlement,
        Money left) {

    /// One charge in plain words.
    public record Line(String words, Money amount) {}
}
