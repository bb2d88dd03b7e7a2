package health.threshold.clinic.billing;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.Actor;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import java.util.List;

/// Enters what the terminal says of a card: paid, not charged, or left for the desk.
///
/// @param differences from what people decided before the terminal spoke
/// @param till enters the payment
record CardEnds(Store store, CardDifferences differences, Till till) {

    private Intents intents() {
        return differences.intents();
    }

    private CardVerdicts verdicts() {
        return differences.verdicts();
    }

    CopayDesk.Desk desk() {
        return differences.desk();
    }

    Payment approved(Actor by, Intent intent, Charge.Approved charge) {
        return store.writeDurably(by, tx -> {
            // Somebody may have entered it already, who had looked at the terminal's slip.
            var entry = verdicts().payment(tx, intent.key()).orElseGet(() -> enter(tx, intent, charge));
            close(tx, intent, Intent.SETTLED);
            return new Payment.Paid(new ReceiptId(entry.id()));
        });
    }

    private LedgerEntry enter(Tx tx, Intent intent, Charge.Approved charge) {
        var key = verdicts().freeKey(tx, intent.key());
        var words = intent.purpose().name();
        return till.post(
                tx, visit(tx, intent.visit()), new Till.Paid(intent.amount(), words, key, Tender.CARD, charge));
    }

    Payment declined(Actor by, Intent intent) {
        return store.write(by, tx -> {
            close(tx, intent, Intent.DECLINED);
            return new Payment.Declined();
        });
    }

    /// The desk is told, and for how much, as another device cannot ask this one's terminal.
    Payment unclear(Actor by, Intent intent) {
        return store.write(by, tx -> {
            // Somebody may have decided while the terminal was asked.
            if (!intents().isOpen(tx, intent.key())) return new Payment.AskedAtTheDesk();
            if (verdicts().isDecided(tx, intent.key())) {
                close(tx, intent, Intent.DECIDED);
                return new Payment.AskedAtTheDesk();
            }
            var who = visit(tx, intent.visit());
            desk().requests()
                    .leave(
                            tx,
                            DeskReason.CARD_UNCLEAR,
                            who,
                            intent.key().value(),
                            intent.amount().toString());
            return new Payment.AskedAtTheDesk();
        });
    }

    private void close(Tx tx, Intent intent, String state) {
        intents().close(tx, intent, state);
        // Only what was left of this very card: of another device's nothing is known here.
        desk().requests().takeBack(tx, intent.key().value());
        // However long ago it was that somebody decided otherwise.
        differences.tell(tx, intent.key());
    }

    /// Those that somebody decided about and of which the terminal has not spoken. Whose papers have left this device
    /// since is not among them: nothing could be entered for them.
    List<Intent> decided(Tx tx) {
        return intents().decided(tx).stream()
                .filter(one -> desk().visits().find(tx, one.visit()).isPresent())
                .toList();
    }

    Visit visit(Tx tx, VisitId id) {
        return desk().visits().find(tx, id).orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }
}
