package health.threshold.clinic.billing;

import health.threshold.kernel.IntentId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.joda.money.Money;

/// A card terminal that is none, for the demo clinic and for tests: it does what the card that is held to it says.
public final class SimulatedTerminal implements CardTerminal {

    /// A card as its behaviour.
    public enum Card {
        APPROVES,
        DECLINES,
        /// The terminal cannot say, now or when first asked; later it turns out that nothing was charged.
        UNCLEAR,
        /// The card is charged, but the answer is lost on the way.
        LOSES_ANSWER,
        /// Nobody holds a card to the terminal: it waits until it is let go.
        NOT_HELD
    }

    private final Map<IntentId, Charge> done = new ConcurrentHashMap<>();
    private final Map<IntentId, CountDownLatch> waiting = new ConcurrentHashMap<>();
    private volatile Card card = Card.APPROVES;

    /// Holds a card to the terminal; it is the one that the next charges meet.
    public void hold(Card next) {
        card = next;
    }

    @Override
    public Charge charge(IntentId key, Money amount) {
        var held = card;
        if (held == Card.NOT_HELD) awaitCard(key);
        var charged = done.computeIfAbsent(key, fresh -> switch (held) {
            case APPROVES, LOSES_ANSWER -> new Charge.Approved("4242", "DEMO" + amount.getAmountMinorInt() % 10_000);
            case DECLINES, NOT_HELD -> new Charge.Declined();
            case UNCLEAR -> new Charge.Unclear();
        });
        return held == Card.LOSES_ANSWER ? new Charge.Unclear() : charged;
    }

    private void awaitCard(IntentId key) {
        var letGo = waiting.computeIfAbsent(key, fresh -> new CountDownLatch(1));
        try {
            if (!done.containsKey(key)) letGo.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(key);
        }
    }

    @Override
    public void cancel(IntentId key) {
        done.putIfAbsent(key, new Charge.Declined());
        var card = waiting.get(key);
        if (card != null) card.countDown();
    }

    /// Whether it waits for a card just now.
    public boolean isArmed() {
        return !waiting.isEmpty();
    }

    @Override
    public Charge ask(IntentId key) {
        var answer = done.getOrDefault(key, new Charge.Declined());
        if (answer instanceof Charge.Unclear) done.put(key, new Charge.Declined());
        return answer;
    }

    /// How many different attempts ended in a charged card: what a test counts.
    public long charges() {
        return done.values().stream().filter(Charge.Approved.class::isInstance).count();
    }

    @Override
    public boolean isSimulated() {
        return true;
    }
}
