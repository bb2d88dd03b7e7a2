package health.threshold.clinic.billing;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// How much somebody wants to pay now. It pays today's part first, then what is on a payment plan, then the rest of
/// what is older.
///
/// @param amount what they chose; only with `PART`
public record Share(Purpose purpose, @Nullable Money amount) {

    public static final Share TODAY = new Share(Purpose.TODAY, null);
    public static final Share DUE = new Share(Purpose.DUE, null);
    public static final Share EVERYTHING = new Share(Purpose.EVERYTHING, null);

    public Share {
        if ((purpose == Purpose.PART) != (amount != null))
            throw new IllegalArgumentException("A part has an amount, and nothing else has");
        if (amount != null && !amount.isPositive()) throw new IllegalArgumentException("A part is more than nothing");
    }

    public static Share part(Money amount) {
        return new Share(Purpose.PART, amount);
    }

    /// What this comes to. A part is never more than what is owed, and less may be owed by now than was shown.
    Money of(Owed owed) {
        return switch (purpose) {
            case TODAY -> owed.today();
            case DUE -> owed.due();
            case EVERYTHING -> owed.total();
            case PART -> amount == null || amount.isGreaterThan(owed.total()) ? owed.total() : amount;
        };
    }
}
