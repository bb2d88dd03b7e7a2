package health.threshold.clinic.billing;

import static health.threshold.app.TellingTerminal.NO;
import static health.threshold.app.TellingTerminal.YES;
import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TellingTerminal;
import health.threshold.app.TestClinic;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.kernel.Actor;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A terminal that never says how a card ended, and somebody who looks at its slip.
class CardDecisionTest {

    private static final String SLIP = "Slip of 10:42, approval 0815";

    @TempDir
    Path folder;

    private final TellingTerminal terminal = new TellingTerminal();
    private TestClinic clinic;
    private VisitId visit;

    @BeforeEach
    void heldToTheReader() {
        clinic = new TestClinic(folder, terminal);
        var appointment = clinic.expect(clinic.maria(), Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.desk, appointment);
        visit = new VisitId(appointment.value());
        clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void that_it_was_charged_enters_the_payment_with_where_somebody_looked() {
        var decided = decide(found(Verdict.CHARGED));

        assertThat(decided).isInstanceOfSatisfying(Decided.Charged.class, charged -> {
            var entry = entry(charged.receipt());
            assertThat(entry.amount()).isEqualTo(dollars(-25));
            assertThat(entry.words()).isEqualTo(SLIP);
            assertThat(entry.by()).isEqualTo(clinic.desk.id());
            assertThat(entry.settlement()).extracting("last4").isEqualTo("4242");
            assertThat(entry.settlement()).extracting("approval").isNull();
        });
        assertThat(owed()).isEqualTo(dollars(0));
        assertThat(requests()).isEmpty();
        assertThat(clinic.rooms.copays.unclear(clinic.desk, visit)).isEmpty();
    }

    @Test
    void that_it_was_not_charged_lets_money_be_taken_again() {
        assertThat(decide(found(Verdict.NOT_CHARGED))).isInstanceOf(Decided.NotCharged.class);

        assertThat(owed()).isEqualTo(dollars(25));
        assertThat(requests()).isEmpty();
        assertThat(clinic.rooms.copays.takeCash(clinic.desk, visit, Share.TODAY, "press", "Copay"))
                .isInstanceOf(Payment.Paid.class);
        assertThat(owed()).isEqualTo(dollars(0));
    }

    @Test
    void who_decided_is_on_record() {
        var before = entries().size();

        decide(found(Verdict.NOT_CHARGED));

        var since = entries().subList(before, entries().size());
        assertThat(since).anySatisfy(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.ANSWERED);
            assertThat(entry.kind()).isEqualTo(Kind.CHARGE);
            assertThat(entry.actor()).isEqualTo(clinic.desk.id());
        });
    }

    @Test
    void what_comes_from_elsewhere_and_only_looks_like_a_verdict_is_none() {
        clinic.store.write(clinic.system, tx -> {
            var who = clinic.rooms.visits.find(tx, visit).orElseThrow().patient();
            for (var key : List.of("card-said:", "card-said:nobody:0:CHARGED", "card-said:" + card() + ":0:PERHAPS"))
                clinic.rooms.ledger.post(
                        tx, clinic.rooms.ledger.charge(tx, key, who, visit, dollars(0), "From another program"));
            return true;
        });

        clinic.rooms.copays.compareDecisions(clinic.system);

        assertThat(unclear()).isInstanceOf(UnclearCard.Here.class);
    }

    @Test
    void a_terminal_that_knows_after_all_is_believed_and_nothing_is_decided() {
        terminal.answer = NO;

        assertThat(decide(found(Verdict.CHARGED))).isEqualTo(new Decided.TerminalKnew(new Payment.Declined()));

        assertThat(owed()).isEqualTo(dollars(25));
    }

    @Test
    void of_two_who_decide_the_opposite_at_once_one_is_heard() throws Exception {
        var card = card();
        var both = new CyclicBarrier(2);
        var answers = Stream.of(Verdict.values())
                .map(verdict -> CompletableFuture.supplyAsync(() -> {
                    await(both);
                    return clinic.rooms.copays.decide(clinic.desk, visit, card, found(verdict));
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(Decided.KnownMeanwhile.class::isInstance).hasSize(1);
        assertThat(clinic.rooms.copays.unclear(clinic.desk, visit)).isEmpty();
    }

    @Test
    void nobody_but_who_takes_money_may_decide() {
        var card = card();

        for (Actor other : List.of(clinic.nurse, clinic.clinician, clinic.kioskOf(visit), TestClinic.hub()))
            assertThatThrownBy(() -> clinic.rooms.copays.decide(other, visit, card, found(Verdict.NOT_CHARGED)))
                    .isInstanceOf(NotAllowed.class);

        assertThat(clinic.rooms.copays.unclear(clinic.desk, visit)).isPresent();
    }

    @Test
    void a_terminal_that_says_later_that_it_was_charged_is_entered_and_left_for_the_desk() {
        decide(found(Verdict.NOT_CHARGED));
        clinic.rooms.copays.takeCash(clinic.desk, visit, Share.TODAY, "press", "Copay");
        terminal.answer = YES;

        clinic.rooms.copays.settleOpen(clinic.system);
        clinic.rooms.copays.settleOpen(clinic.system);

        assertThat(owed()).as("both were paid, and it shows").isEqualTo(dollars(-25));
        assertThat(requests()).hasSize(1);
        assertThat(unclear()).isInstanceOfSatisfying(UnclearCard.Differs.class, card -> {
            assertThat(card.why()).isEqualTo(UnclearCard.Contradiction.TERMINAL_CHARGED);
            assertThat(card.amount()).isEqualTo(dollars(25));
        });
        decide(found(Verdict.CHARGED));
        clinic.rooms.copays.settleOpen(clinic.system);
        assertThat(requests()).as("settled").isEmpty();
        assertThat(owed()).isEqualTo(dollars(-25));
    }

    @Test
    void a_terminal_that_says_later_that_it_was_not_charged_is_left_for_the_desk() {
        decide(found(Verdict.CHARGED));
        terminal.answer = NO;

        clinic.rooms.copays.settleOpen(clinic.system);

        assertThat(owed()).as("nothing changes silently").isEqualTo(dollars(0));
        assertThat(unclear())
                .isInstanceOfSatisfying(
                        UnclearCard.Differs.class,
                        card -> assertThat(card.why()).isEqualTo(UnclearCard.Contradiction.TERMINAL_NOT_CHARGED));
        decide(found(Verdict.NOT_CHARGED));
        clinic.rooms.copays.settleOpen(clinic.system);
        assertThat(requests()).isEmpty();
        assertThat(owed()).as("the payment is struck out").isEqualTo(dollars(25));
    }

    @Test
    void a_terminal_that_agrees_later_changes_nothing() {
        decide(found(Verdict.CHARGED));
        terminal.answer = YES;

        clinic.rooms.copays.settleOpen(clinic.system);

        assertThat(owed()).isEqualTo(dollars(0));
        assertThat(requests()).isEmpty();
    }

    @Test
    void what_an_older_program_left_without_saying_how_much_is_decided_too() {
        decide(found(Verdict.NOT_CHARGED));
        leftByAnOlderProgram();

        var card = unclear();
        assertThat(card)
                .isInstanceOfSatisfying(
                        UnclearCard.Elsewhere.class,
                        there -> assertThat(there.amount()).isNull());
        assertThatThrownBy(() -> decide(found(Verdict.CHARGED))).isInstanceOf(IllegalArgumentException.class);
        decide(new Finding(Verdict.CHARGED, dollars(25), SLIP, null));

        assertThat(owed()).isEqualTo(dollars(0));
        assertThat(requests()).isEmpty();
    }

    @Test
    void what_an_older_program_left_is_closed_as_not_charged() {
        decide(found(Verdict.NOT_CHARGED));
        leftByAnOlderProgram();

        decide(found(Verdict.NOT_CHARGED));

        assertThat(requests()).isEmpty();
        assertThat(clinic.rooms.copays.unclear(clinic.desk, visit)).isEmpty();
    }

    @Test
    void a_kiosk_whose_press_was_decided_does_not_charge_it_again() {
        decide(found(Verdict.NOT_CHARGED));
        var part = Share.part(dollars(10), "one press");
        clinic.rooms.copays.takeCard(clinic.desk, visit, part, "Copay");
        decide(found(Verdict.CHARGED));
        terminal.held = YES;

        clinic.rooms.copays.takeCard(clinic.desk, visit, part, "Copay");

        assertThat(owed()).isEqualTo(dollars(15));
    }

    private void leftByAnOlderProgram() {
        clinic.store.write(clinic.system, tx -> {
            var who = clinic.rooms.visits.find(tx, visit).orElseThrow();
            clinic.rooms.requests.leave(tx, DeskReason.CARD_UNCLEAR, who, "");
            return true;
        });
    }

    private Decided decide(Finding found) {
        return clinic.rooms.copays.decide(clinic.desk, visit, card(), found);
    }

    private static Finding found(Verdict verdict) {
        return new Finding(verdict, null, SLIP, verdict == Verdict.CHARGED ? "4242" : null);
    }

    private UnclearCard unclear() {
        return clinic.rooms.copays.unclear(clinic.desk, visit).orElseThrow();
    }

    private IntentId card() {
        return unclear().card();
    }

    private Money owed() {
        return clinic.rooms.copays.owed(clinic.desk, visit).total();
    }

    private LedgerEntry entry(ReceiptId id) {
        var found = clinic.store.read(clinic.system, tx -> clinic.rooms.ledger.find(tx, id.value()));
        return found.orElseThrow();
    }

    private List<DeskRequest> requests() {
        return clinic.store.read(clinic.system, tx -> clinic.rooms.requests.openOf(tx, visit));
    }

    private List<AuditEntry> entries() {
        return clinic.store.read(clinic.system, tx -> {
            var seen = clinic.rooms.visits.find(tx, visit).orElseThrow();
            return new AuditLog().about(tx, seen.patient());
        });
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
