package health.threshold.clinic.billing;

import health.threshold.kernel.IntentId;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A card payment of which nobody knows how it ended, or of which two say the opposite.
public sealed interface UnclearCard {

    /// By what it is known: the attempt's own id, or that of what an older program left for the desk about it.
    IntentId card();

    /// Since when nobody knows.
    Instant at();

    /// It was begun here, and the terminal can be asked from here.
    ///
    /// @param amount what was to be charged
    record Here(IntentId card, Money amount, Instant at) implements UnclearCard {}

    /// It was begun on another device, and only that one can ask its terminal.
    ///
    /// @param amount what was to be charged; null where an older program does not say
    /// @param place where that device stands; empty where it does not say
    record Elsewhere(IntentId card, @Nullable Money amount, String place, Instant at) implements UnclearCard {}

    /// What somebody decided about it is not what another, or the terminal, says.
    ///
    /// @param amount what it is about
    record Differs(IntentId card, Money amount, Contradiction why, Instant at) implements UnclearCard {}

    /// Who says the opposite of what was decided.
    enum Contradiction {
        /// Two people at two desks, neither of whom had heard of the other.
        TWO_PEOPLE,
        /// Somebody decided that it was not charged, and the terminal says that it was; its payment is entered.
        TERMINAL_CHARGED,
        /// Somebody decided that it was charged, and the terminal says that it was not; the payment stands.
        TERMINAL_NOT_CHARGED
    }
}
