package health.threshold.clinic.billing;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whoever goes while the reader waits for their card leaves no reader waiting, and no charge without a record.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CardLetGoTest {

    @TempDir
    Path folder;

    /// A terminal that waits for its card until it is let go, and says then what the test wants.
    private static final class Armed implements CardTerminal {
        final CountDownLatch waits = new CountDownLatch(1);
        final List<IntentId> letGo = new ArrayList<>();
        private final CompletableFuture<Charge> answer = new CompletableFuture<>();
        private final Charge then;

        Armed(Charge then) {
            this.then = then;
        }

        @Override
        public Charge charge(IntentId key, Money amount) {
            waits.countDown();
            return answer.join();
        }

        @Override
        public Charge ask(IntentId key) {
            return then;
        }

        @Override
        public void cancel(IntentId key) {
            letGo.add(key);
            answer.complete(then);
        }
    }

    @Test
    void a_card_that_nobody_holds_any_more_is_not_charged() {
        var terminal = new Armed(new Charge.Declined());
        try (var clinic = new TestClinic(folder, terminal)) {
            var visit = here(clinic);

            assertThat(goneFrom(clinic, visit, terminal)).isInstanceOf(Payment.Declined.class);

            assertThat(terminal.letGo).hasSize(1);
            assertThat(owed(clinic, visit)).isEqualTo(dollars(25));
        }
    }

    @Test
    void who_goes_before_the_terminal_is_asked_is_not_charged() {
        var terminal = new Armed(new Charge.Approved("4242", "OK"));
        terminal.answer.complete(terminal.then);
        var reader = new CardReader(terminal);
        var intent = new Intent(
                new IntentId(UUID.randomUUID()),
                new VisitId(UUID.randomUUID()),
                new PatientId(UUID.randomUUID()),
                dollars(25),
                Purpose.TODAY,
                "");
        var turn = reader.turn(intent.visit());
        reader.gone(intent.visit());

        assertThat(reader.charge(intent, turn)).isInstanceOf(Charge.Declined.class);

        assertThat(terminal.waits.getCount()).as("it was never asked").isEqualTo(1);
        assertThat(reader.charge(intent, reader.turn(intent.visit()))).isInstanceOf(Charge.Approved.class);
    }

    @Test
    void who_presses_and_goes_before_a_worker_comes_to_it_is_not_charged() {
        var terminal = new Armed(new Charge.Approved("4242", "OK"));
        terminal.answer.complete(terminal.then);
        try (var clinic = new TestClinic(folder, terminal)) {
            var visit = here(clinic);
            var turn = clinic.rooms.copays.turn(visit);
            clinic.rooms.copays.letGo(clinic.desk, visit);

            var end = clinic.rooms.copays.takeCard(clinic.desk, turn, Share.TODAY, "Copay");

            assertThat(end).isInstanceOf(Payment.Declined.class);
            assertThat(owed(clinic, visit)).isEqualTo(dollars(25));
        }
    }

    @Test
    void nothing_is_kept_of_those_who_have_paid_or_gone() {
        var terminal = new SimulatedTerminal();
        try (var clinic = new TestClinic(folder, terminal)) {
            var visit = here(clinic);

            clinic.rooms.copays.takeCard(clinic.desk, visit, Share.TODAY, "Copay");
            clinic.rooms.copays.letGo(clinic.desk, visit);
            clinic.rooms.copays.letGo(clinic.desk, new VisitId(UUID.randomUUID()));

            assertThat(clinic.rooms.copays.turns()).isZero();
        }
    }

    @Test
    void a_card_that_was_quicker_is_entered_although_they_have_gone() {
        var terminal = new Armed(new Charge.Approved("4242", "OK"));
        try (var clinic = new TestClinic(folder, terminal)) {
            var visit = here(clinic);

            assertThat(goneFrom(clinic, visit, terminal)).isInstanceOf(Payment.Paid.class);

            assertThat(owed(clinic, visit)).isEqualTo(dollars(0));
        }
    }

    @Test
    void where_nobody_knows_the_desk_is_told() {
        var terminal = new Armed(new Charge.Unclear());
        try (var clinic = new TestClinic(folder, terminal)) {
            var visit = here(clinic);

            assertThat(goneFrom(clinic, visit, terminal)).isInstanceOf(Payment.AskedAtTheDesk.class);

            assertThat(clinic.store.read(clinic.system, clinic.rooms.requests::open))
                    .hasSize(1);
        }
    }

    @Test
    void a_reader_that_waits_since_before_a_crash_is_let_go_at_the_start() {
        var terminal = new Armed(new Charge.Declined());
        terminal.answer.completeExceptionally(new IllegalStateException("Crash"));
        try (var clinic = new TestClinic(folder, terminal)) {
            var visit = here(clinic);
            assertThatThrownBy(() -> clinic.rooms.copays.takeCard(clinic.desk, visit, Share.TODAY, "Copay"))
                    .isInstanceOf(CompletionException.class);

            assertThat(clinic.rooms.copays.settleOpen(clinic.system)).isZero();

            assertThat(terminal.letGo).hasSize(1);
        }
    }

    @Test
    void the_simulated_terminal_lets_go_before_and_while_it_waits() {
        var terminal = new SimulatedTerminal();
        var key = new IntentId(UUID.randomUUID());
        terminal.cancel(key);
        assertThat(terminal.charge(key, dollars(1))).isInstanceOf(Charge.Declined.class);

        var other = new IntentId(UUID.randomUUID());
        terminal.hold(Card.NOT_HELD);
        var answer = CompletableFuture.supplyAsync(() -> terminal.charge(other, dollars(1)));
        while (!terminal.isArmed()) Thread.onSpinWait();
        terminal.cancel(other);

        assertThat(answer.join()).isInstanceOf(Charge.Declined.class);
        assertThat(terminal.isArmed()).isFalse();
    }

    private static VisitId here(TestClinic clinic) {
        var appointment = clinic.expect(clinic.maria(), Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.desk, appointment);
        return new VisitId(appointment.value());
    }

    private static Payment goneFrom(TestClinic clinic, VisitId visit, Armed terminal) {
        var payment = CompletableFuture.supplyAsync(
                () -> clinic.rooms.copays.takeCard(clinic.desk, visit, Share.TODAY, "Copay"));
        try {
            terminal.waits.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        clinic.rooms.copays.letGo(clinic.desk, visit);
        return payment.join();
    }

    private static Money owed(TestClinic clinic, VisitId visit) {
        return clinic.rooms.copays.owed(clinic.desk, visit).today();
    }
}
