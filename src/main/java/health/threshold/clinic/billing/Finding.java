package health.threshold.clinic.billing;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What somebody found on the terminal's slip or in its report, as they put it on record.
///
/// @param amount what was charged; only asked for where no device said it, and null elsewhere
/// @param looked where they looked, and the reference that stands there; one to [#LONGEST] letters, and nothing that
/// may
///     be a card's number
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

    /// Whether there may be a card's number in it, in whatever script: as many digits in a row as one has, though
    /// spaces or dashes stand between, or digits that fit together as one's do (Luhn, ISO/IEC 7812-1 annex B).
    public static boolean isLikeCardNumber(String words) {
        var inRow = 0;
        var all = new ArrayList<Integer>();
        for (int point : words.codePoints().toArray()) {
            if (Character.isDigit(point)) {
                all.add(Character.digit(point, 10));
                if (++inRow >= CARD_NUMBER) return true;
            } else if (Character.isLetter(point) || point == ':') inRow = 0;
        }
        return all.size() >= CARD_NUMBER && fits(all);
    }

    private static boolean fits(List<Integer> digits) {
        var sum = 0;
        for (int at = 0; at < digits.size(); at++) {
            var digit = digits.get(digits.size() - 1 - at);
            var twice = at % 2 == 0 ? digit : digit * 2;
            sum += twice / 10 + twice % 10;
        }
        return sum % 10 == 0;
    }

    /// Whether these are a card's last four digits, and nothing else.
    public static boolean isLast4(String digits) {
        return digits.matches("[0-9]{4}");
    }
}
