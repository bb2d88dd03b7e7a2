package health.threshold.clinic.billing;

import health.threshold.kernel.IntentId;
import health.threshold.kernel.VisitId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The card terminal, as the desk uses it: it knows whose charge waits for a card, so that none goes on waiting for
/// somebody who has gone.
final class CardReader {

    private final CardTerminal terminal;
    private final Map<VisitId, IntentId> charging = new ConcurrentHashMap<>();
    private final Map<VisitId, Integer> goings = new ConcurrentHashMap<>();

    CardReader(CardTerminal terminal) {
        this.terminal = terminal;
    }

    /// How often somebody has gone from this visit's payment. Read before anything is looked up, so that whoever
    /// goes before the terminal is asked is not charged after.
    int goings(VisitId visit) {
        return goings.getOrDefault(visit, 0);
    }

    /// Charges a card, unless they have gone since.
    Charge charge(Intent intent, int since) {
        charging.put(intent.visit(), intent.key());
        try {
            if (goings(intent.visit()) != since) return new Charge.Declined();
            return terminal.charge(intent.key(), intent.amount());
        } finally {
            charging.remove(intent.visit());
        }
    }

    /// Whether an attempt waits for its card just now.
    boolean isCharging(IntentId key) {
        return charging.containsValue(key);
    }

    /// They have gone: whatever waits for their card is let go.
    void gone(VisitId visit) {
        goings.merge(visit, 1, Integer::sum);
        var key = charging.get(visit);
        if (key != null) terminal.cancel(key);
    }

    /// What became of an attempt whose answer nobody has. It may wait for its card still, for instance since before
    /// the program ended, and is let go first.
    Charge ask(Intent intent) {
        terminal.cancel(intent.key());
        return terminal.ask(intent.key());
    }
}
