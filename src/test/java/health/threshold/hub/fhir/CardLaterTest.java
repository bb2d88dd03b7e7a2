package health.threshold.hub.fhir;

import static health.threshold.app.TellingTerminal.YES;
import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TellingTerminal;
import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.Finding;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.clinic.billing.UnclearCard.Contradiction;
import health.threshold.clinic.billing.Verdict;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A card of the kiosk in the lobby, which forgets everybody overnight, decided about at a desk, and a terminal that
/// knows only days or months later.
class CardLaterTest {

    @TempDir
    Path own;

    private final TellingTerminal terminal = new TellingTerminal();
    private Meeting meeting;
    private Device kiosk;
    private Device desk;
    private VisitId visit;
    private IntentId card;

    private void unclearAt(Scope scope) throws Exception {
        meeting = new Meeting(own, null);
        kiosk = meeting.device("kiosk", scope, terminal);
        desk = meeting.device("desk", Scope.EVERYONE, new TellingTerminal());
        var maria = Meeting.expected(desk, "Gómez", Duration.ofDays(400));
        var appointment = Meeting.expect(desk, maria, Duration.ofMinutes(10));
        visit = new VisitId(appointment.value());
        meet();
        kiosk.clinic.rooms.board.arrive(kiosk.clinic.desk, appointment);
        meet();
        desk.clinic.rooms.copays.charge(desk.clinic.desk, visit, dollars(25), "Copay", "press");
        meet();
        kiosk.clinic.rooms.copays.takeCard(kiosk.clinic.kioskOf(visit), visit, Share.TODAY, "Copay");
        meet();
        card = unclear().card();
    }

    private void cashInstead() {
        decide(Verdict.NOT_CHARGED);
        desk.clinic.rooms.copays.takeCash(desk.clinic.desk, visit, Share.TODAY, "press", "Copay");
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void the_next_morning_the_kiosk_still_asks_about_what_was_decided() throws Exception {
        unclearAt(Scope.LOBBY);
        cashInstead();
        meet();
        meeting.pass(Duration.ofHours(22));
        meet();
        terminal.answer = YES;

        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        assertThat(owed()).as("both payments show").isEqualTo(dollars(-25));
        assertThat(requests()).hasSize(1);
        assertThat(unclear())
                .isInstanceOfSatisfying(
                        UnclearCard.Differs.class,
                        differs -> assertThat(differs.why()).isEqualTo(Contradiction.TERMINAL_CHARGED));
    }

    @Test
    void a_kiosk_that_was_off_for_half_a_year_leaves_for_the_desk_what_its_terminal_knows() throws Exception {
        unclearAt(Scope.LOBBY);
        cashInstead();
        desk.sync.runOnce();
        meeting.pass(Duration.ofDays(180));
        kiosk.sync.runOnce();
        terminal.answer = YES;

        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        assertThat(owed()).as("both payments show").isEqualTo(dollars(-25));
        assertThat(requests()).hasSize(1);
    }

    @Test
    void a_payment_that_was_struck_out_at_the_hub_and_made_after_all_is_told() throws Exception {
        unclearAt(Scope.STAFF);
        decide(Verdict.CHARGED);
        meet();
        kiosk.clinic.store.write(TestClinic.hub(), tx -> {
            var ledger = kiosk.clinic.rooms.ledger;
            ledger.takeBack(tx, ledger.posted(tx, "card:" + card).orElseThrow());
            return true;
        });
        terminal.answer = YES;

        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();

        assertThat(requests()).hasSize(1);
        decide(Verdict.CHARGED);
        meet();
        kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system);
        meet();
        assertThat(requests()).as("settled").isEmpty();
    }

    @Test
    void whose_papers_have_left_a_desk_is_not_asked_about_and_nobody_else_is_kept_back() throws Exception {
        unclearAt(Scope.STAFF);
        cashInstead();
        meet();
        meeting.pass(Duration.ofDays(180));
        meet();
        var stays = kiosk.read(tx -> kiosk.clinic.rooms.visits.find(tx, visit));
        assertThat(stays).isEmpty();
        terminal.answer = YES;

        assertThat(kiosk.clinic.rooms.copays.settleOpen(kiosk.clinic.system)).isZero();
    }

    private void decide(Verdict verdict) {
        var found = new Finding(verdict, null, "Slip of 10:42, approval 0815", null);
        desk.clinic.rooms.copays.decide(desk.clinic.desk, visit, card, found);
    }

    /// Everybody hears everything, as after some rounds of a day.
    private void meet() {
        for (var round = 0; round < 3; round++)
            for (var device : List.of(kiosk, desk)) {
                meeting.pass(Duration.ofMinutes(1));
                assertThat(device.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
                device.clinic.rooms.copays.compareDecisions(device.clinic.system);
            }
    }

    private UnclearCard unclear() {
        return desk.clinic.rooms.copays.unclear(desk.clinic.desk, visit).orElseThrow();
    }

    private Object owed() {
        return desk.clinic.rooms.copays.owed(desk.clinic.desk, visit).total();
    }

    private List<DeskRequest> requests() {
        return desk.read(tx -> desk.clinic.rooms.requests.openOf(tx, visit));
    }
}
