package health.threshold.clinic.billing;

import health.threshold.kernel.IntentId;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The attempts to charge a card, and how each ended. They stay on this device, as only its terminal knows of them.
record Intents(Books books, Ledger ledger) {

    /// An attempt begins.
    ///
    /// @param payer who pays, as the same one is known again; empty where nobody can be
    Intent begin(Tx tx, Intent intent, Optional<String> payer) {
        var row = intent.row(tx.now());
        row.payer = payer.orElse(null);
        rows(tx).keep(row);
        books.changedHere(tx, Deed.CREATED, Kind.PAYMENT, intent.key().value(), intent.patient());
        return intent;
    }

    /// Its end is known.
    void close(Tx tx, Intent intent, String state) {
        var row = rows(tx).intent(intent.key().value()).orElseThrow();
        row.state = state;
        row.closed = tx.now();
        rows(tx).keep(row);
        books.changedHere(tx, Deed.CHANGED, Kind.PAYMENT, row.id, intent.patient());
    }

    /// All whose end nobody knows, oldest first.
    List<Intent> open(Tx tx) {
        return rows(tx).intents(Intent.OPEN).stream().map(Intent::of).toList();
    }

    Optional<Intent> open(Tx tx, VisitId visit) {
        return rows(tx).intentsOf(visit.value()).stream()
                .filter(row -> row.state.equals(Intent.OPEN))
                .map(Intent::of)
                .findFirst();
    }

    /// Those of this visit whose end nobody knows, besides those that only wait for their card.
    List<UnclearCard> unclear(Tx tx, VisitId visit, Predicate<IntentId> waits) {
        return rows(tx).intentsOf(visit.value()).stream()
                .filter(row -> row.state.equals(Intent.OPEN) && !waits.test(new IntentId(row.id)))
                .map(Intents::here)
                .toList();
    }

    private static UnclearCard here(IntentRow row) {
        var intent = Intent.of(row);
        return new UnclearCard.Here(intent.key(), intent.amount(), row.opened);
    }

    /// Those that somebody decided about and of which the terminal has not spoken, oldest first.
    List<Intent> decided(Tx tx) {
        return rows(tx).intents(Intent.DECIDED).stream().map(Intent::of).toList();
    }

    /// An attempt of this device, however it ended.
    Optional<IntentRow> find(Tx tx, IntentId key) {
        return rows(tx).intent(key.value());
    }

    /// What this press of the button has paid already.
    Optional<ReceiptId> paid(Tx tx, VisitId visit, String press) {
        return rows(tx).intentsOf(visit.value()).stream()
                .filter(row -> press.equals(row.press))
                .flatMap(row -> receipt(tx, row).stream())
                .findFirst();
    }

    /// Whether this is an attempt of this device of which nobody knows how it ended.
    boolean isOpen(Tx tx, IntentId key) {
        return find(tx, key).filter(row -> row.state.equals(Intent.OPEN)).isPresent();
    }

    /// Whether nobody knows yet what became of this payer's card.
    boolean isOpen(Tx tx, VisitId visit, String payer) {
        return rows(tx).intentsOf(visit.value()).stream()
                .anyMatch(row -> row.state.equals(Intent.OPEN) && payer.equals(row.payer));
    }

    /// What this payer paid last by card for this visit.
    Optional<ReceiptId> lastPaid(Tx tx, VisitId visit, String payer) {
        return rows(tx).intentsOf(visit.value()).stream()
                .filter(row -> payer.equals(row.payer))
                .flatMap(row -> receipt(tx, row).stream())
                .reduce((before, after) -> after);
    }

    private Optional<ReceiptId> receipt(Tx tx, IntentRow row) {
        if (row.state.equals(Intent.OPEN)) return Optional.empty();
        return new CardVerdicts(ledger).payment(tx, new IntentId(row.id)).map(entry -> new ReceiptId(entry.id()));
    }

    private static LedgerRows rows(Tx tx) {
        return new LedgerRows_(tx.session());
    }
}
