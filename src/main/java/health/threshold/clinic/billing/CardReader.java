package health.threshold.clinic.billing;

import health.threshold.kernel.IntentId;
import health.threshold.kernel.VisitId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The card terminal, as the desk uses it: it knows whose charge waits for a card, so that none goes on waiting for
/// somebody who has gone.
final class CardReader {

    private final CardTerminal terminal;
    private final Map<VisitId, IntentId> charging = new ConcurrentHashMap<>();
    private final Set<CardTurn> turns = ConcurrentHashMap.newKeySet();

    CardReader(CardTerminal terminal) {
        this.terminal = terminal;
    }

    /// Somebody has pressed to pay by card.
    CardTurn turn(VisitId visit) {
        var turn = new CardTurn(visit);
        turns.add(turn);
        return turn;
    }

    /// Nothing is left to be done for this press.
    void end(CardTurn turn) {
        turns.remove(turn);
    }

    /// How many presses are still on their way.
    int turns() {
        return turns.size();
    }

    /// Charges a card, unless they have gone since they pressed.
    Charge charge(Intent intent, CardTurn turn) {
        charging.put(intent.visit(), intent.key());
        try {
            if (turn.isGone()) return new Charge.Declined();
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
        for (var turn : turns) if (turn.visit().equals(visit)) turn.go();
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
