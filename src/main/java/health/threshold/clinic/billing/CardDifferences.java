package health.threshold.clinic.billing;

import health.threshold.clinic.billing.UnclearCard.Contradiction;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Where what was decided about a card is not what another, or the terminal, says. It follows from what is on record,
/// and is left for the desk once, however many devices notice it.
record CardDifferences(Intents intents, CardVerdicts verdicts, CopayDesk.Desk desk) {

    /// What is said differently about a card.
    ///
    /// @param id of what is left for the desk about it: the same on every device that notices
    private record Difference(UUID id, Contradiction why, Money amount, Instant at) {}

    /// What it is about, where the device that left it says so in the clinic's money.
    @Nullable
    Money amount(Tx tx, DeskRequest request) {
        try {
            var said = Money.parse(request.typed());
            return said.isPositive()
                            && said.getCurrencyUnit().equals(verdicts.ledger().currency(tx))
                    ? said
                    : null;
        } catch (IllegalArgumentException | ArithmeticException unsaid) {
            return null;
        }
    }

    /// Whether there is one that nobody has left for the desk yet.
    boolean isToTell(Tx tx, IntentId card) {
        return toTell(tx, card).isPresent() && visit(tx, card).isPresent();
    }

    private Optional<Difference> toTell(Tx tx, IntentId card) {
        return difference(tx, card)
                .filter(one -> desk.requests().find(tx, one.id()).isEmpty());
    }

    /// Leaves it for the desk, if there is one that nobody has left yet.
    void tell(Tx tx, IntentId card) {
        toTell(tx, card).ifPresent(one -> leave(tx, card, one));
    }

    private void leave(Tx tx, IntentId card, Difference difference) {
        visit(tx, card)
                .ifPresent(who -> desk.requests()
                        .leave(
                                tx,
                                DeskReason.CARD_UNCLEAR,
                                who,
                                new DeskRequests.Known(
                                        difference.id(), difference.amount().toString(), difference.at())));
    }

    /// Nothing can be left about whom this device has no papers of any more.
    private Optional<Visit> visit(Tx tx, IntentId card) {
        return verdicts.newest(tx, card).flatMap(one -> desk.visits().find(tx, one.visit()));
    }

    /// Those about cards of this visit that nobody has settled.
    List<UnclearCard> open(Tx tx, VisitId visit) {
        var all = new ArrayList<UnclearCard>();
        for (var card : verdicts.cards(tx, visit)) {
            var here = difference(tx, card);
            if (here.isPresent() && !isAnswered(tx, here.get().id())) all.add(differs(card, here.get()));
            else if (here.isEmpty()) ofAnother(tx, card).ifPresent(all::add);
        }
        return all;
    }

    private static UnclearCard differs(IntentId card, Difference difference) {
        return new UnclearCard.Differs(card, difference.amount(), difference.why(), difference.at());
    }

    private boolean isAnswered(Tx tx, UUID id) {
        return desk.requests()
                .find(tx, id)
                .filter(one -> one.answered() != null)
                .isPresent();
    }

    /// What only the device with the terminal can notice, and has left for the desk.
    private Optional<UnclearCard> ofAnother(Tx tx, IntentId card) {
        var charged = terminalSays(tx, card).map(left -> differs(tx, card, left, Contradiction.TERMINAL_CHARGED));
        var not = desk.requests().find(tx, terminalSaysNot(card)).stream()
                .map(left -> differs(tx, card, left, Contradiction.TERMINAL_NOT_CHARGED));
        return Stream.concat(charged, not).flatMap(Optional::stream).findFirst();
    }

    private Optional<UnclearCard> differs(Tx tx, IntentId card, DeskRequest left, Contradiction why) {
        if (left.answered() != null) return Optional.empty();
        var amount = Objects.requireNonNullElseGet(
                amount(tx, left), () -> Money.zero(verdicts.ledger().currency(tx)));
        return Optional.of(differs(card, new Difference(left.id(), why, amount, left.at())));
    }

    private Optional<Difference> difference(Tx tx, IntentId card) {
        return verdicts.newest(tx, card).flatMap(newest -> difference(tx, card, newest));
    }

    private Optional<Difference> difference(Tx tx, IntentId card, CardVerdicts.Newest newest) {
        var stands = verdicts.payment(tx, card);
        var paid = stands.or(() -> verdicts.firstPayment(tx, card));
        if (paid.isEmpty()) return Optional.empty();
        var amount = paid.get().amount().negated();
        var only = newest.only();
        if (only.isEmpty())
            return Optional.of(
                    new Difference(twoPeople(card, newest.number()), Contradiction.TWO_PEOPLE, amount, newest.at()));
        if (terminalCharged(tx, card, only.get(), stands.isPresent())) {
            var id = terminalSays(card, newest.number());
            var since = stands.map(LedgerEntry::posted)
                    .filter(newest.at()::isBefore)
                    .orElse(newest.at());
            return Optional.of(new Difference(id, Contradiction.TERMINAL_CHARGED, amount, since));
        }
        if (only.get() == Verdict.NOT_CHARGED) return Optional.empty();
        return intents.find(tx, card)
                .filter(row -> row.state.equals(Intent.DECLINED))
                .map(row -> new Difference(
                        terminalSaysNot(card),
                        Contradiction.TERMINAL_NOT_CHARGED,
                        amount,
                        Objects.requireNonNull(row.closed)));
    }

    /// Whether the terminal's word stands as a payment against what was decided; or was struck out by somebody who had
    /// not heard of it, at a desk or at the hub.
    private boolean terminalCharged(Tx tx, IntentId card, Verdict said, boolean stands) {
        var isNot = said == Verdict.NOT_CHARGED;
        if (isNot && stands) return true;
        return (isNot || stands && verdicts.isStruckAtHub(tx, card))
                && intents.find(tx, card)
                        .filter(row -> row.state.equals(Intent.SETTLED))
                        .isPresent()
                && terminalSays(tx, card).noneMatch(left -> left.answered() != null);
    }

    /// What was left for the desk so far about what the terminal charged.
    private Stream<DeskRequest> terminalSays(Tx tx, IntentId card) {
        var newest = verdicts.newest(tx, card).map(CardVerdicts.Newest::number).orElse(-1);
        return IntStream.rangeClosed(0, newest)
                .mapToObj(number -> desk.requests().find(tx, terminalSays(card, number)))
                .flatMap(Optional::stream);
    }

    /// Whether this is what was left for the desk about one.
    boolean isOne(Tx tx, VisitId visit, UUID request) {
        return verdicts.cards(tx, visit).stream().anyMatch(card -> ids(tx, card).contains(request));
    }

    /// Somebody has settled whatever was left about this card.
    void takeBack(Tx tx, IntentId card) {
        ids(tx, card).forEach(id -> desk.requests().takeBack(tx, id));
    }

    /// By what every difference about a card is known that could have been noticed so far.
    private List<UUID> ids(Tx tx, IntentId card) {
        var ids = new ArrayList<UUID>();
        var newest = verdicts.newest(tx, card);
        for (var number = 0; newest.isPresent() && number <= newest.get().number(); number++) {
            ids.add(twoPeople(card, number));
            ids.add(terminalSays(card, number));
        }
        ids.add(terminalSaysNot(card));
        return ids;
    }

    private static UUID twoPeople(IntentId card, int number) {
        return id(card + ":" + number + ":people");
    }

    private static UUID terminalSays(IntentId card, int number) {
        return id(card + ":" + number + ":terminal");
    }

    private static UUID terminalSaysNot(IntentId card) {
        return id(card + ":terminal-not");
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("card-differs:" + what).getBytes(StandardCharsets.UTF_8));
    }
}
