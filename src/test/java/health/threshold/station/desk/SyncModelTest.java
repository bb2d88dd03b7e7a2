package health.threshold.station.desk;

import static health.threshold.station.desk.HandExchange.aside;
import static health.threshold.station.desk.HandExchange.clashing;
import static health.threshold.station.desk.HandExchange.doubled;
import static health.threshold.station.desk.HandExchange.held;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.fx.Background;
import health.threshold.fx.HandTimers;
import health.threshold.fx.Words;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the synchronisation without a screen.
class SyncModelTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final UUID phone = new UUID(0, 1);
    private final UUID appointment = new UUID(0, 2);
    private final UUID line = new UUID(0, 3);
    private final HandExchange exchange = new HandExchange();
    private final HandTimers timers = new HandTimers();
    private final TestClinic.HandClock hand = new TestClinic.HandClock();
    private SyncModel model = model(Role.RECEPTIONIST);

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void nobodys_data_is_asked_for_while_the_page_is_closed() {
        exchange.lists(clashing(phone));
        timers.pass(SECOND);

        assertThat(exchange.asked).isEmpty();
        assertThat(model.page().get().items()).isEmpty();
    }

    @Test
    void what_has_not_changed_is_not_asked_for_again() {
        exchange.lists(clashing(phone));
        model.show();

        exchange.lists(clashing(phone));
        timers.pass(SECOND);

        assertThat(exchange.asked).containsExactly("open");
    }

    @Test
    void what_comes_while_the_page_is_open_is_listed() {
        model.show();

        exchange.lists(clashing(phone), held(appointment));
        timers.pass(SECOND);

        assertThat(model.page().get().items()).hasSize(2);
        assertThat(model.chosen().get()).isEqualTo("clashing-" + phone);
    }

    @Test
    void one_key_decides_and_another_takes_it_back() {
        exchange.lists(clashing(phone));
        model.show();

        model.takeTheirs();
        var decided = model.page().get().open().clashing().getFirst().decided();
        model.undo();

        assertThat(decided).isEqualTo(new Exchange.Decided(false, exchange.until));
        assertThat(model.page().get().open().clashing().getFirst().decided()).isNull();
        assertThat(exchange.asked).contains("theirs " + phone, "back " + phone);
    }

    @Test
    void a_decision_starts_a_round_when_it_can_no_longer_be_taken_back() {
        exchange.until = hand.instant().plusSeconds(10);
        exchange.lists(clashing(phone));
        model.show();

        model.keepOurs();
        timers.pass(Duration.ofSeconds(9));
        var before = exchange.asked.contains("synchronise");
        timers.pass(Duration.ofSeconds(2));

        assertThat(before).isFalse();
        assertThat(exchange.asked).contains("synchronise");
    }

    @Test
    void two_files_are_made_one_only_when_it_can_no_longer_be_taken_back() {
        exchange.lists(doubled(phone));
        model.show();

        model.takeTheirs();
        var choice = model.page().get().choices().get(phone);
        model.undo();
        timers.pass(Duration.ofSeconds(11));
        var before = List.copyOf(exchange.asked);
        model.keepOurs();
        model.twoPeople();
        timers.pass(Duration.ofSeconds(11));

        assertThat(choice).isEqualTo(Exchange.Choice.KEEP_RIGHT);
        assertThat(before).doesNotContain("KEEP_RIGHT " + phone);
        assertThat(exchange.asked).contains("TWO_PEOPLE " + phone).doesNotContain("KEEP_LEFT " + phone);
        assertThat(model.page().get().items()).isEmpty();
    }

    @Test
    void too_late_is_said_and_nothing_breaks() {
        exchange.lists(clashing(phone));
        model.show();
        exchange.tooLate = true;

        model.keepOurs();

        assertThat(model.said().get().words()).contains("settled meanwhile");
    }

    @Test
    void a_dismissed_line_goes_after_ten_seconds() {
        exchange.lists(aside(line));
        model.show();

        model.dismiss();
        var meanwhile = model.page().get();
        timers.pass(Duration.ofSeconds(11));

        assertThat(meanwhile.leaving()).containsExactly(line);
        assertThat(exchange.asked).contains("dismiss " + line);
        assertThat(model.page().get().items()).isEmpty();
    }

    @Test
    void a_dismissal_that_was_taken_back_never_happens() {
        exchange.lists(aside(line));
        model.show();

        model.dismiss();
        model.undo();
        timers.pass(Duration.ofMinutes(1));

        assertThat(exchange.asked).doesNotContain("dismiss " + line);
    }

    @Test
    void leaving_the_page_dismisses_at_once_and_forgets_what_was_seen() {
        exchange.lists(aside(line), clashing(phone));
        model.show();
        model.move(1);
        model.showLine();
        model.dismiss();

        model.hide();

        assertThat(exchange.asked).contains("line " + line, "dismiss " + line);
        assertThat(model.page().get()).isEqualTo(SyncPage.EMPTY);
    }

    @Test
    void keys_do_nothing_to_what_they_do_not_mean() {
        exchange.lists(held(appointment));
        model.show();

        model.keepOurs();
        model.dismiss();
        model.tryAgain();

        assertThat(exchange.asked).containsOnlyOnce("again " + appointment).doesNotContain("ours " + appointment);
    }

    @Test
    void who_may_not_settle_it_sees_how_many_there_are() {
        model.close();
        model = model(Role.NURSE);
        exchange.lists(clashing(phone));

        model.show();

        assertThat(model.page().get().allowed()).isFalse();
        assertThat(model.page().get().items()).isEmpty();
        assertThat(model.now().get().counts().clashing()).isOne();
    }

    @Test
    void diagnostics_go_where_somebody_wants_them() {
        model.saveDiagnostics();

        assertThat(folder.resolve("diagnostics.json")).hasContent("{}");
        assertThat(model.said().get().words()).isEqualTo("Saved as diagnostics.json.");
    }

    @Test
    void whoever_leaves_no_longer_listens() {
        model.close();

        assertThat(exchange.listeners()).isZero();
    }

    private SyncModel model(Role role) {
        var setting = new DeskSetting(
                Actor.staff(new StaffId(new UUID(0, 9)), role, Station.DESK, "desk-1"),
                "Ana Reyes",
                ClinicClock.in(hand, TestClinic.ZONE),
                new SimpleStringProperty(""),
                name -> Optional.of(folder.resolve("diagnostics.json")),
                List::of,
                Optional.empty(),
                AsOf.NOW,
                () -> {});
        var background = Background.inline(timers, trouble -> {
            throw new IllegalStateException("Work broke with " + trouble.kind());
        });
        return new SyncModel(exchange, setting, background, Words.of(Desk.class, Locale.US));
    }
}
