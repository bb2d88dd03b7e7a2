package health.threshold.hub.fhir;

import static health.threshold.app.TellingTerminal.NO;
import static health.threshold.app.TellingTerminal.YES;
import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TellingTerminal;
import health.threshold.clinic.billing.Decided;
import health.threshold.clinic.billing.Finding;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.clinic.billing.UnclearCard.Contradiction;
import health.threshold.clinic.billing.Verdict;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A card that is unclear at the kiosk, decided about at desks that hear of each other later.
class CardDecidedTest {

    @TempDir
    Path own;

    @TempDir
    Path folder;

    private final TellingTerminal terminal = new TellingTerminal();
    private Device kiosk;
    private Device desk;
    private Device other;
    private VisitId visit;
    private IntentId card;

    @BeforeEach
    void unclearAtTheKiosk() {
        kiosk = new Device(own, folder, "kiosk", terminal);
        desk = new Device(own, folder, "desk", new TellingTerminal());
        other = new Device(own, folder, "other", new TellingTerminal());
        var clinic = kiosk.clinic;
        var appointment = clinic.expect(clinic.maria(), Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.desk, appointment);
        visit = new VisitId(appointment.value());
        clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");
        // The clinics of this test make the same ids; here they begin to differ.
        for (int at = 0; at < 500; at++) desk.clinic.store.newId();
        for (int at = 0; at < 1_000; at++) other.clinic.store.newId();
        meet();
        card = unclear(desk).card();
    }

    @AfterEach
    void close() {
        for (var device : List.of(kiosk, desk, other)) device.close();
    }

    @Test
    void a_desk_that_cannot_ask_knows_how_much_and_decides_for_the_kiosk_too() {
        assertThat(unclear(desk))
                .isInstanceOfSatisfying(
                        UnclearCard.Elsewhere.class,
                        there -> assertThat(there.amount()).isEqualTo(dollars(25)));

        assertThat(decide(desk, Verdict.CHARGED)).isInstanceOf(Decided.Charged.class);
        meet();

        for (var device : List.of(kiosk, desk, other)) {
            assertThat(owed(device)).isEqualTo(dollars(0));
            assertThat(requests(device)).isEmpty();
            assertThat(device.clinic.rooms.copays.unclear(device.clinic.desk, visit))
                    .isEmpty();
        }
        assertThat(kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system)).isZero();
    }

    @Test
    void decided_as_not_charged_the_kiosk_may_charge_again() {
        decide(desk, Verdict.NOT_CHARGED);
        meet();
        terminal.held = YES;

        var paid = kiosk.clinic.rooms.copays.takeCard(kiosk.clinic.desk, visit, Share.TODAY, "Copay");

        assertThat(paid).isInstanceOf(Payment.Paid.class);
        meet();
        assertThat(owed(desk)).isEqualTo(dollars(0));
        assertThat(requests(desk)).isEmpty();
    }

    @Test
    void two_desks_that_decide_the_opposite_are_a_difference_on_every_device() {
        decide(desk, Verdict.CHARGED);
        decide(other, Verdict.NOT_CHARGED);
        meet();

        for (var device : List.of(desk, other)) {
            assertThat(requests(device)).hasSize(1);
            assertThat(unclear(device))
                    .isInstanceOfSatisfying(
                            UnclearCard.Differs.class,
                            card -> assertThat(card.why()).isEqualTo(Contradiction.TWO_PEOPLE));
        }
        decide(other, Verdict.NOT_CHARGED);
        meet();

        for (var device : List.of(kiosk, desk, other)) {
            assertThat(owed(device)).as("struck out everywhere").isEqualTo(dollars(25));
            assertThat(requests(device)).isEmpty();
        }
    }

    @Test
    void two_desks_that_were_apart_for_months_are_told_when_they_meet() {
        decide(desk, Verdict.CHARGED);
        decide(other, Verdict.NOT_CHARGED);
        for (var device : List.of(kiosk, desk, other)) device.clinic.hand.pass(Duration.ofDays(130));
        meet();

        for (var device : List.of(kiosk, desk, other))
            assertThat(requests(device)).hasSize(1);
        decide(other, Verdict.NOT_CHARGED);
        meet();
        for (var device : List.of(kiosk, desk, other))
            assertThat(requests(device)).isEmpty();
    }

    @Test
    void the_kiosks_terminal_that_says_yes_at_the_same_moment_enters_it_once() {
        decide(desk, Verdict.CHARGED);
        terminal.answer = YES;
        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        for (var device : List.of(kiosk, desk, other)) {
            assertThat(owed(device)).isEqualTo(dollars(0));
            assertThat(requests(device)).isEmpty();
        }
    }

    @Test
    void the_kiosks_terminal_that_says_the_opposite_is_a_difference_to_settle() {
        decide(desk, Verdict.NOT_CHARGED);
        desk.clinic.rooms.copays.takeCash(desk.clinic.desk, visit, Share.TODAY, "press", "Copay");
        terminal.answer = YES;
        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        for (var device : List.of(kiosk, desk, other)) {
            assertThat(owed(device)).as("both payments show").isEqualTo(dollars(-25));
            assertThat(requests(device)).hasSize(1);
        }
        assertThat(unclear(desk))
                .isInstanceOfSatisfying(
                        UnclearCard.Differs.class,
                        card -> assertThat(card.why()).isEqualTo(Contradiction.TERMINAL_CHARGED));
        decide(desk, Verdict.CHARGED);
        meet();
        assertThat(requests(other)).isEmpty();
        assertThat(owed(other)).isEqualTo(dollars(-25));
    }

    @Test
    void the_kiosks_terminal_that_says_it_was_not_charged_reaches_the_desk() {
        decide(desk, Verdict.CHARGED);
        terminal.answer = NO;
        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        assertThat(owed(desk)).as("nothing changes silently").isEqualTo(dollars(0));
        assertThat(unclear(desk)).isInstanceOfSatisfying(UnclearCard.Differs.class, card -> {
            assertThat(card.why()).isEqualTo(Contradiction.TERMINAL_NOT_CHARGED);
            assertThat(card.amount()).isEqualTo(dollars(25));
        });
        decide(desk, Verdict.NOT_CHARGED);
        meet();
        for (var device : List.of(kiosk, desk, other)) {
            assertThat(requests(device)).isEmpty();
            assertThat(owed(device)).isEqualTo(dollars(25));
        }
    }

    @Test
    void a_payment_that_was_struck_out_and_was_made_after_all_is_not_lost() {
        decide(desk, Verdict.CHARGED);
        decide(other, Verdict.NOT_CHARGED);
        meet();
        decide(other, Verdict.NOT_CHARGED);
        meet();
        terminal.answer = YES;
        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        for (var device : List.of(kiosk, desk, other)) {
            assertThat(owed(device)).isEqualTo(dollars(0));
            assertThat(requests(device)).hasSize(1);
        }
    }

    @Test
    void a_kiosk_that_starts_after_the_decision_asks_for_nothing_again() {
        decide(desk, Verdict.CHARGED);
        desk.sync.runOnce();
        kiosk.sync.runOnce();

        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        for (var device : List.of(kiosk, desk, other))
            assertThat(requests(device)).isEmpty();
    }

    @Test
    void a_payment_that_two_desks_entered_and_both_strike_out_is_owed_once() {
        decide(desk, Verdict.CHARGED);
        decide(other, Verdict.CHARGED);
        terminal.answer = NO;
        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        decide(desk, Verdict.NOT_CHARGED);
        decide(other, Verdict.NOT_CHARGED);
        meet();

        for (var device : List.of(kiosk, desk, other)) assertThat(owed(device)).isEqualTo(dollars(25));
    }

    @Test
    void what_the_terminal_said_before_the_desks_struck_it_out_unheard_is_not_lost() {
        decide(desk, Verdict.CHARGED);
        decide(other, Verdict.NOT_CHARGED);
        meet(desk, other);
        terminal.answer = YES;
        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        decide(desk, Verdict.NOT_CHARGED);
        meet();

        for (var device : List.of(kiosk, desk, other))
            assertThat(requests(device)).hasSize(1);
        assertThat(unclear(other))
                .isInstanceOfSatisfying(
                        UnclearCard.Differs.class,
                        card -> assertThat(card.why()).isEqualTo(Contradiction.TERMINAL_CHARGED));
        decide(other, Verdict.CHARGED);
        meet();
        for (var device : List.of(kiosk, desk, other)) {
            assertThat(owed(device)).isEqualTo(dollars(0));
            assertThat(requests(device)).isEmpty();
        }
    }

    private Decided decide(Device device, Verdict verdict) {
        var found = new Finding(verdict, null, "Slip of 10:42, approval 0815", null);
        return device.clinic.rooms.copays.decide(device.clinic.desk, visit, card, found);
    }

    /// Everybody hears everything, as after some rounds of a day.
    private void meet() {
        meet(kiosk, desk, other);
    }

    private static void meet(Device... some) {
        for (var round = 0; round < 3; round++)
            for (var device : some) {
                device.clinic.hand.pass(Duration.ofMinutes(1));
                assertThat(device.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
                device.clinic.rooms.copays.compareDecisions(device.clinic.system);
            }
    }

    private UnclearCard unclear(Device device) {
        return device.clinic.rooms.copays.unclear(device.clinic.desk, visit).orElseThrow();
    }

    private Money owed(Device device) {
        return device.clinic.rooms.copays.owed(device.clinic.desk, visit).total();
    }

    private List<DeskRequest> requests(Device device) {
        return device.read(tx -> device.clinic.rooms.requests.openOf(tx, visit));
    }
}
