package health.threshold.clinic.billing;

import health.threshold.kernel.IntentId;
import org.joda.money.Money;

/// A clinic whose card terminal, if it has one, is not connected to Threshold: nothing is ever charged from here.
public final class NoTerminal implements CardTerminal {

    @Override
    public boolean isConnected() {
        return false;
    }

    @Override
    public Charge charge(IntentId key, Money amount) {
        return new Charge.Declined();
    }

    /// What another terminal charged that was connected before, this one cannot know.
    @Override
    public Charge ask(IntentId key) {
        return new Charge.Unclear();
    }

    @Override
    public void cancel(IntentId key) {
        // Nothing waits for a card here.
    }
}
