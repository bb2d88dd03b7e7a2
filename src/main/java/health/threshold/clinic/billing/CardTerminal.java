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

    /// Whether a card can be charged at all. Where it cannot, no screen offers it.
    default boolean isConnected() {
        return true;
    }

    /// Whether this is only a simulation; a screen that uses it says so.
    default boolean isSimulated() {
        return false;
    }
}
