package health.threshold.clinic.billing;

import health.threshold.kernel.IntentId;
import org.joda.money.Money;

/// The card terminal on the counter: it talks to the bank itself, and Threshold never sees a card's number.
public interface CardTerminal {

    /// Charges a card. It may take as long as a person takes to find theirs; never call it inside a transaction.
    ///
    /// @param key the terminal charges one key at most once
    Charge charge(IntentId key, Money amount);

    /// What became of an earlier attempt: asked when an answer was lost.
    Charge ask(IntentId key);

    /// Lets go of a charge that waits for its card, as whoever was to hold one has gone. It returns at once, may
    /// come from any thread while [#charge] waits, and never fails: it is the terminal's best effort, and no
    /// refund.
    ///
    /// Only `charge`, which then answers soon, says what became of it: declined, as a rule; approved, if the card
    /// was quicker; unclear, if nobody knows. A key that is let go before its charge comes is declined when it
    /// does. One that was answered already, or that the terminal does not know, stays as it is.
    void cancel(IntentId key);

    /// Whether a card can be charged at all. Where it cannot, no screen offers it.
    default boolean isConnected() {
        return true;
    }

    /// Whether this is only a simulation; a screen that uses it says so.
    default boolean isSimulated() {
        return false;
    }
}
