package health.threshold.clinic.billing;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.Role;
import health.threshold.kernel.VisitId;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Takes money, at the kiosk or at the desk. The intent is on the disk before a card is touched; whatever crashes in
/// between, doing the same again charges nothing twice and enters nothing twice.
public final class CopayDesk {

    private final Store store;
    private final Intents intents;
    private final Ledger ledger;
    private final Desk desk;
    private final Till till;
    private final CardEnds ends;
    private final CardDecisions decisions;
    private final Payers payers;
    private final CardReader reader;
    private final Turns<VisitId> paying = new Turns<>();

    /// What the desk has on its counter.
    public record Desk(Visits visits, DeskRequests requests, Admitted admitted, CardTerminal terminal) {}

    public CopayDesk(Store store, Books books, Ledger ledger, Desk desk) {
        this.store = store;
        intents = new Intents(books, ledger);
        this.ledger = ledger;
        this.desk = desk;
        till = new Till(ledger);
        ends = new CardEnds(store, new CardDifferences(intents, new CardVerdicts(ledger), desk), till);
        decisions = new CardDecisions(ledger, intents, ends);
        payers = new Payers(desk.admitted());
        reader = new CardReader(desk.terminal());
    }

    /// What is owed as of this visit, for whoever may take money, or the person themselves.
    public Owed owed(Actor by, VisitId visit) {
        payers.must(by, visit);
        return store.read(by, tx -> ledger.owed(tx, ends.visit(tx, visit).patient(), visit));
    }

    /// Whether anything is due now, for whoever may not know how much, so that the desk can be told.
    public boolean isDue(Actor by, VisitId visit) {
        by.must(Duty.SELF_PAY);
        desk.admitted().must(by, visit, ProxyScope.CHECK_IN);
        return store.read(
                by,
                tx -> ledger.owed(tx, ends.visit(tx, visit).patient(), visit).isDue());
    }

    /// Somebody has pressed to pay by card. It returns at once; ask for it when the button is pressed, so that
    /// whoever goes after that is not charged.
    public CardTurn turn(VisitId visit) {
        return reader.turn(visit);
    }

    /// The same as pressing, and charging at once.
    public Payment takeCard(Actor by, VisitId visit, Share share, String words) {
        return takeCard(by, turn(visit), share, words);
    }

    /// Charges a card for part of what is owed. It waits for the terminal; call it from a worker.
    ///
    /// @throws IllegalStateException if no terminal is connected
    public Payment takeCard(Actor by, CardTurn turn, Share share, String words) {
        try {
            return charge(by, turn, share, words);
        } finally {
            reader.end(turn);
        }
    }

    private Payment charge(Actor by, CardTurn turn, Share share, String words) {
        var visit = turn.visit();
        payers.must(by, visit);
        if (!takesCards()) throw new IllegalStateException("No card terminal is connected");
        return paying.inTurn(visit, () -> {
            var open = openIntent(by, visit);
            if (open.isPresent()) return new Payment.EarlierCard(settle(by, open.get(), reader.ask(open.get()), true));
            var before = paidBefore(by, visit, share);
            if (before.isPresent()) return before.get();
            return begin(by, visit, share, words)
                    .map(intent -> settle(by, intent, reader.charge(intent, turn), false))
                    .orElseGet(Payment.NothingOwed::new);
        });
    }

    /// Whoever was to hold a card for this visit has gone, or will not: no reader goes on waiting for it. What was
    /// charged nevertheless is entered as ever.
    public void letGo(Actor by, VisitId visit) {
        by.must(by.role() == Role.KIOSK ? Duty.SELF_PAY : Duty.TAKE_MONEY);
        reader.gone(visit);
    }

    /// How many presses to pay by card are still on their way.
    public int turns() {
        return reader.turns();
    }

    /// Takes cash, counted and in the drawer.
    ///
    /// @param press names the press of the button: pressing twice takes once
    public Payment takeCash(Actor by, VisitId visit, Share share, String press, String words) {
        return byHand(by, visit, share, new Hand(Tender.CASH, "cash:" + press), words);
    }

    /// Notes that a card was charged on a terminal of the clinic's own, which is not connected to Threshold.
    ///
    /// @param press names the press of the button: pressing twice notes it once
    public Payment takeCardByHand(Actor by, VisitId visit, Share share, String press, String words) {
        return byHand(by, visit, share, new Hand(Tender.CARD, "own-card:" + press), words);
    }

    private record Hand(Tender tender, String key) {}

    private Payment byHand(Actor by, VisitId visit, Share share, Hand hand, String words) {
        by.must(Duty.TAKE_MONEY);
        return paying.inTurn(visit, () -> {
            // A card that may have been charged is asked about first, or the same money would be taken twice.
            var earlier = settleAgain(by, visit);
            if (earlier.isPresent()) return new Payment.EarlierCard(earlier.get());
            return store.writeDurably(by, tx -> taken(tx, visit, share, hand, words));
        });
    }

    private Payment taken(Tx tx, VisitId visit, Share share, Hand hand, String words) {
        var key = hand.key();
        var before = ledger.posted(tx, key);
        if (before.isPresent())
            return new Payment.Paid(new ReceiptId(before.get().id()));
        var who = ends.visit(tx, visit);
        ledger.chargeCopay(tx, visit, who.patient(), words);
        var amount = till.amount(tx, who, share);
        if (!amount.isPositive()) return new Payment.NothingOwed();
        var entry = till.post(tx, who, new Till.Paid(amount, words, key, hand.tender(), null));
        return new Payment.Paid(new ReceiptId(entry.id()));
    }

    /// Charges something for a visit.
    ///
    /// @param press names the press of the button: pressing twice charges once
    public void charge(Actor by, VisitId visit, Money amount, String words, String press) {
        by.must(Duty.TAKE_MONEY);
        if (!amount.isPositive()) throw new IllegalArgumentException("A charge is more than nothing");
        store.writeDurably(by, tx -> {
            var who = ends.visit(tx, visit);
            return ledger.post(tx, ledger.charge(tx, "charge:" + press, who.patient(), visit, amount, words));
        });
    }

    /// A card payment of this visit of which nobody knows how it ended, or of which two say the opposite; one that
    /// waits for its card is none.
    public Optional<UnclearCard> unclear(Actor by, VisitId visit) {
        by.must(Duty.TAKE_MONEY);
        return store.read(
                by,
                tx -> decisions.unclear(tx, visit, reader::isCharging).stream().findFirst());
    }

    /// Somebody decides how a card ended that is unclear, after they have looked where the terminal's word can be
    /// read. The terminal is asked once more before, where it can be.
    ///
    /// @throws IllegalArgumentException if it was charged, no device says how much, and the finding does not either
    public Decided decide(Actor by, VisitId visit, IntentId card, Finding found) {
        by.must(Duty.TAKE_MONEY);
        return paying.inTurn(visit, () -> {
            var here = openIntent(by, visit).filter(intent -> intent.key().equals(card));
            if (here.isPresent()) {
                var ended = settle(by, here.get(), reader.ask(here.get()), true);
                if (!(ended instanceof Payment.AskedAtTheDesk)) return new Decided.TerminalKnew(ended);
            }
            return store.writeDurably(by, tx -> decisions.decide(tx, visit, card, found));
        });
    }

    /// Compares what people decided about cards, on any device, with what this one knows. What differs is left for
    /// the desk, and so is what was paid for a visit that was cancelled elsewhere. Called after others were heard.
    public void compareDecisions(Actor by) {
        by.must(Duty.SETTLE);
        decisions.compare(store, by);
        new PaidCancelled(desk, store.clock()).tell(store, by);
    }

    /// Whether nobody knows yet what became of the card of the one who stands at this kiosk.
    public boolean isUnclear(Actor by, VisitId visit) {
        payers.must(by, visit);
        return payers.payer(by, visit)
                .filter(payer -> store.read(by, tx -> intents.isOpen(tx, visit, payer)))
                .isPresent();
    }

    /// What the one who stands at this kiosk paid last by card for this visit; nobody else's.
    public Optional<ReceiptId> lastPaid(Actor by, VisitId visit) {
        payers.must(by, visit);
        return payers.payer(by, visit).flatMap(payer -> store.read(by, tx -> intents.lastPaid(tx, visit, payer)));
    }

    /// Whether anything has been charged or paid for a visit, or a card may have been, here or elsewhere.
    public boolean hasMoney(Tx tx, VisitId visit) {
        return !decisions.unclear(tx, visit, key -> false).isEmpty()
                || Ledger.rows(tx).at(visit.value()).stream().anyMatch(row -> row.minor != 0);
    }

    /// Asks the terminal what became of this visit's card.
    ///
    /// @return how it ended; empty where everything is known already
    public Optional<Payment> askAgain(Actor by, VisitId visit) {
        by.must(Duty.TAKE_MONEY);
        return paying.inTurn(visit, () -> settleAgain(by, visit));
    }

    /// Asks the terminal about every attempt whose end nobody knows.
    ///
    /// @return how many are still unclear
    public int settleOpen(Actor by) {
        if (by.role() != Role.SYSTEM) by.must(Duty.TAKE_MONEY);
        List<Intent> open = store.read(by, intents::open);
        var unclear = 0;
        for (var intent : open) {
            var ended = paying.inTurn(intent.visit(), () -> settleAgain(by, intent.visit()));
            if (ended.filter(Payment.AskedAtTheDesk.class::isInstance).isPresent()) unclear++;
        }
        askAboutDecided(by);
        decisions.compare(store, by);
        return unclear;
    }

    /// A terminal may know later what somebody had to decide meanwhile. A simulated one forgets with the program.
    private void askAboutDecided(Actor by) {
        if (!takesCards() || isSimulated()) return;
        for (var intent : store.read(by, ends::decided))
            paying.inTurn(intent.visit(), () -> switch (reader.ask(intent)) {
                case Charge.Approved approved -> Optional.of(ends.approved(by, intent, approved));
                case Charge.Declined _ -> Optional.of(ends.declined(by, intent));
                case Charge.Unclear _ -> Optional.<Payment>empty();
            });
    }

    /// Whether a card can be charged from here.
    public boolean takesCards() {
        return desk.terminal().isConnected();
    }

    /// Whether the card terminal is only a simulation.
    public boolean isSimulated() {
        return desk.terminal().isSimulated();
    }

    private Optional<Payment> settleAgain(Actor by, VisitId visit) {
        return openIntent(by, visit).map(intent -> settle(by, intent, reader.ask(intent), true));
    }

    private Optional<Intent> begin(Actor by, VisitId visit, Share share, String words) {
        return store.writeDurably(by, tx -> {
            var who = ends.visit(tx, visit);
            ledger.chargeCopay(tx, visit, who.patient(), words);
            var amount = till.amount(tx, who, share);
            if (!amount.isPositive()) return Optional.empty();
            var intent = Intent.fresh(new IntentId(tx.newId()), who, amount, share);
            return Optional.of(intents.begin(tx, intent, payers.payer(by, visit)));
        });
    }

    private Payment settle(Actor by, Intent intent, Charge charge, boolean asked) {
        return switch (charge) {
            case Charge.Approved approved -> ends.approved(by, intent, approved);
            case Charge.Declined _ -> ends.declined(by, intent);
            case Charge.Unclear _ when !asked -> settle(by, intent, reader.ask(intent), true);
            case Charge.Unclear _ -> ends.unclear(by, intent);
        };
    }

    private Optional<Intent> openIntent(Actor by, VisitId visit) {
        return store.read(by, tx -> intents.open(tx, visit));
    }

    private Optional<Payment> paidBefore(Actor by, VisitId visit, Share share) {
        var press = share.press();
        if (press == null) return Optional.empty();
        return store.read(by, tx -> intents.paid(tx, visit, press)).map(Payment.Paid::new);
    }
}
