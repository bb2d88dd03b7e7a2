package health.threshold.clinic.billing;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.Actor;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Lets a person decide how an unclear card ended, and compares what was decided with what the terminal and others
/// say. Nobody is right by being later: what differs is left for the desk, and neither a second charge nor a lost one
/// follows silently.
final class CardDecisions {

    private final Ledger ledger;
    private final Intents intents;
    private final CardEnds ends;
    private final CardVerdicts verdicts;
    private final CardDifferences differences;
    private final DeskRequests requests;

    CardDecisions(Ledger ledger, Intents intents, CardEnds ends) {
        this.ledger = ledger;
        this.intents = intents;
        this.ends = ends;
        requests = ends.desk().requests();
        differences = ends.differences();
        verdicts = differences.verdicts();
    }

    /// Every card of this visit of which nobody knows how it ended, or of which two say the opposite.
    ///
    /// @param waits those that only wait for their card
    List<UnclearCard> unclear(Tx tx, VisitId visit, Predicate<IntentId> waits) {
        var all = new ArrayList<>(intents.unclear(tx, visit, waits));
        all.addAll(differences.open(tx, visit));
        var left = requests.openOf(tx, visit).stream()
                .filter(request -> request.reason() == DeskReason.CARD_UNCLEAR)
                .filter(request -> intents.find(tx, card(request)).isEmpty())
                .filter(request -> !differences.isOne(tx, visit, request.id()))
                .map(request -> elsewhere(tx, request));
        all.addAll(left.toList());
        return all;
    }

    private UnclearCard elsewhere(Tx tx, DeskRequest request) {
        return new UnclearCard.Elsewhere(card(request), differences.amount(tx, request), request.place(), request.at());
    }

    private static IntentId card(DeskRequest request) {
        return new IntentId(request.id());
    }

    /// Puts on record what somebody found. Only what is unclear still can be decided.
    Decided decide(Tx tx, VisitId visit, IntentId card, Finding found) {
        var now = unclear(tx, visit, key -> false).stream()
                .filter(one -> one.card().equals(card))
                .findFirst();
        if (now.isEmpty()) return new Decided.KnownMeanwhile();
        var who = ends.visit(tx, visit);
        var decided = switch (found.verdict()) {
            case CHARGED -> charged(tx, who, now.get(), found);
            case NOT_CHARGED -> {
                verdicts.strike(tx, card, found.looked());
                yield new Decided.NotCharged();
            }
        };
        differences.takeBack(tx, card);
        verdicts.say(tx, card, who, found);
        intents.find(tx, card)
                .filter(row -> row.state.equals(Intent.OPEN))
                .ifPresent(row -> intents.close(tx, Intent.of(row), Intent.DECIDED));
        requests.takeBack(tx, card.value());
        return decided;
    }

    private Decided charged(Tx tx, Visit who, UnclearCard card, Finding found) {
        var stands = verdicts.payment(tx, card.card());
        var entry = stands.orElseGet(() -> enter(tx, who, card, found));
        return new Decided.Charged(new ReceiptId(entry.id()));
    }

    private LedgerEntry enter(Tx tx, Visit who, UnclearCard card, Finding found) {
        var amount = switch (card) {
            case UnclearCard.Here here -> here.amount();
            case UnclearCard.Differs differs -> differs.amount();
            case UnclearCard.Elsewhere there -> there.amount() == null ? found.amount() : there.amount();
        };
        if (amount == null || !amount.getCurrencyUnit().equals(ledger.currency(tx)))
            throw new IllegalArgumentException("Whoever says that it was charged says how much");
        var key = verdicts.freeKey(tx, card.card());
        var seen = new Charge.Approved(found.last4(), "");
        return ends.till().post(tx, who, new Till.Paid(amount, found.looked(), key, Tender.CARD, seen));
    }

    /// Compares what was decided, here and elsewhere, with what is known here: closes what another device has decided
    /// about a card of this one, and leaves for the desk what differs.
    void compare(Store store, Actor by) {
        var todo = store.read(
                by,
                tx -> verdicts.cards(tx).stream()
                        .filter(card -> isToClose(tx, card) || differences.isToTell(tx, card))
                        .toList());
        for (var card : todo)
            store.write(by, tx -> {
                if (isToClose(tx, card)) intents.close(tx, intent(tx, card), Intent.DECIDED);
                differences.tell(tx, card);
                return true;
            });
    }

    private boolean isToClose(Tx tx, IntentId card) {
        return intents.isOpen(tx, card) && verdicts.isDecided(tx, card);
    }

    private Intent intent(Tx tx, IntentId card) {
        return intents.find(tx, card).map(Intent::of).orElseThrow();
    }
}
