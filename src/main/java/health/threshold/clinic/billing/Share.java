package health.threshold.clinic.billing;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// How much somebody wants to pay now. It pays today's part first, then what is due on a payment plan, then what is
/// older and on none.
///
/// @param amount what they chose; only with `PART`
/// @param press names the press of the button, so that pressing twice pays once; only with `PART`
public record Share(
        Purpose purpose, @Nullable Money amount, @Nullable String press) {

    public static final Share TODAY = new Share(Purpose.TODAY, null, null);
    public static final Share DUE = new Share(Purpose.DUE, null, null);
    public static final Share EVERYTHING = new Share(Purpose.EVERYTHING, null, null);

    public Share {
        if ((purpose == Purpose.PART) != (amount != null) || (amount == null) != (press == null))
            throw new IllegalArgumentException("A part has an amount and a press, and nothing else has");
        if (amount != null && !amount.isPositive()) throw new IllegalArgumentException("A part is more than nothing");
    }

    public static Share part(Money amount, String press) {
        return new Share(Purpose.PART, amount, press);
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
