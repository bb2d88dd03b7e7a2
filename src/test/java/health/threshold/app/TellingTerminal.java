package health.threshold.app;

import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.Charge;
import health.threshold.kernel.IntentId;
import org.joda.money.Money;

/// A real terminal that answers as told; at first it never knows.
public final class TellingTerminal implements CardTerminal {

    public static final Charge YES = new Charge.Approved("4242", "OK");
    public static final Charge NO = new Charge.Declined();

    public volatile Charge held = new Charge.Unclear();
    public volatile Charge answer = new Charge.Unclear();

    @Override
    public Charge charge(IntentId key, Money amount) {
        return held;
    }

    @Override
    public Charge ask(IntentId key) {
        return answer;
    }

    @Override
    public void cancel(IntentId key) {
        // Nothing waits for a card here.
    }
}
