package health.threshold.app;

import static health.threshold.app.TellingTerminal.YES;
import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.Finding;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.Verdict;
import health.threshold.clinic.schedule.Service;
import health.threshold.hub.fhir.Device;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program does by itself once its store is open.
class BackRoomTest {

    @TempDir
    Path own;

    @TempDir
    Path folder;

    private final TellingTerminal terminal = new TellingTerminal();
    private Device kiosk;
    private Device desk;
    private VisitId visit;

    @BeforeEach
    void unclearAtTheKiosk() {
        kiosk = new Device(own, folder, "kiosk", terminal);
        desk = new Device(own, folder, "desk", new TellingTerminal());
        var clinic = kiosk.clinic;
        var appointment = clinic.expect(clinic.maria(), Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.desk, appointment);
        visit = new VisitId(appointment.value());
        clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");
        // The clinics of this test make the same ids; here they begin to differ.
        for (int at = 0; at < 500; at++) desk.clinic.store.newId();
        kiosk.sync.runOnce();
    }

    @AfterEach
    void close() {
        for (var device : List.of(kiosk, desk)) device.close();
    }

    @Test
    void a_round_that_breaks_does_not_keep_it_from_asking_about_open_cards() {
        kiosk.sync.listen(status -> {
            throw new IllegalStateException("A bug in the round");
        });
        terminal.answer = YES;

        open(kiosk);

        assertThat(kiosk.clinic.rooms.copays.owed(kiosk.clinic.desk, visit).total())
                .isEqualTo(dollars(0));
    }

    @Test
    void what_others_decide_is_compared_as_soon_as_it_is_heard() {
        open(desk);
        decide(desk, Verdict.CHARGED);
        decide(kiosk, Verdict.NOT_CHARGED);
        kiosk.sync.runOnce();

        desk.sync.runOnce();

        var requests = desk.clinic.rooms.requests;
        var open = desk.read(tx -> requests.openOf(tx, visit));
        assertThat(open).as("the difference is for the desk to settle").hasSize(1);
    }

    private void decide(Device device, Verdict verdict) {
        var copays = device.clinic.rooms.copays;
        var card = copays.unclear(device.clinic.desk, visit).orElseThrow().card();
        copays.decide(device.clinic.desk, visit, card, new Finding(verdict, null, "Slip of 10:42", null));
    }

    private static void open(Device device) {
        new BackRoom(device.sync, device.clinic.rooms.copays, device.clinic.system).open();
    }
}
