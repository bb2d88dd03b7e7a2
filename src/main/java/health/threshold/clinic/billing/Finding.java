package health.threshold.clinic.billing;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What somebody found on the terminal's slip or in its report, as they put it on record.
///
/// @param amount what was charged; only asked for where no device said it, and null elsewhere
/// @param looked where they looked, and the reference that stands there; one to [#LONGEST] letters, and never as many
///     digits as a card's number has
/// @param last4 the card's last four digits; null where they do not stand there
public record Finding(
        Verdict verdict,
        @Nullable Money amount,
        String looked,
        @Nullable String last4) {

    public static final int LONGEST = 120;

    /// The shortest card number there is (ISO/IEC 7812-1 allows fewer, no card scheme issues fewer).
    private static final int CARD_NUMBER = 12;

    public Finding {
        looked = looked.strip();
        if (looked.isEmpty() || looked.length() > LONGEST)
            throw new IllegalArgumentException("Whoever decides says where they looked");
        if (isLikeCardNumber(looked)) throw new IllegalArgumentException("There is no place for a card's number");
        if (last4 != null && !isLast4(last4))
            throw new IllegalArgumentException("Of a card, only the last four digits are kept");
        if (amount != null && !amount.isPositive()) throw new IllegalArgumentException("A charge is more than nothing");
    }

    /// Whether it has as many digits as a card's number, whatever stands between them and in whatever script.
    public static boolean isLikeCardNumber(String words) {
        return words.codePoints().filter(Character::isDigit).count() >= CARD_NUMBER;
    }

    /// Whether these are a card's last four digits, and nothing else.
    public static boolean isLast4(String digits) {
        return digits.matches("[0-9]{4}");
    }
}
