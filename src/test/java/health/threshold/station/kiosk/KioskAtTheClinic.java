package health.threshold.station.kiosk;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.NoTerminal;
import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.fx.Background;
import health.threshold.fx.HandTimers;
import health.threshold.fx.PictureTray;
import health.threshold.fx.Theme;
import health.threshold.fx.Tongue;
import health.threshold.fx.Trouble;
import health.threshold.fx.Words;
import health.threshold.fx.speech.RecordingSpeaker;
import health.threshold.kernel.AppointmentId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A clinic with Mari expected in ten minutes, and a kiosk in its lobby whose time passes by hand.
final class KioskAtTheClinic implements AutoCloseable {

    static final String CODE = "K7MQ";
    static final String EXIT_CODE = "2468";

    final TestClinic clinic;
    final Patient mari;
    final AppointmentId appointment;
    final HandTimers timers = new HandTimers();
    final List<Trouble> troubles = new ArrayList<>();
    /// When the others were last heard, if that is long ago.
    Optional<Instant> old = Optional.empty();
    final RecordingSpeaker speaker = new RecordingSpeaker();
    final HandPrinter printer = new HandPrinter();
    final HandCamera camera = new HandCamera();
    final HandKeys keys;
    final List<String> exits = new ArrayList<>();
    final Background background = Background.inline(timers, troubles::add);
    final Tongue tongue = new Tongue(Tongue.LOBBY);
    /// Where a scanner beside the kiosk puts its pictures, once somebody has made the folder.
    final Path cards;
    /// What the clinic is called.
    final HandNamed named = new HandNamed();
    final KioskRooms rooms;
    final KioskSetting setting;

    KioskAtTheClinic(Path folder) {
        this(folder, true);
    }

    /// @param demo whether cards are simulated; if not, there is no terminal
    KioskAtTheClinic(Path folder, boolean demo) {
        this(folder, demo ? new TestClinic(folder) : new TestClinic(folder, new NoTerminal()), demo);
    }

    /// This terminal stands at the reader, and no simulated one.
    KioskAtTheClinic(Path folder, CardTerminal terminal) {
        this(folder, new TestClinic(folder, terminal), false);
    }

    /// The clinic asks people to sign these.
    KioskAtTheClinic(Path folder, List<ClinicDocument> documents) {
        this(folder, new TestClinic(folder, documents), true);
    }

    /// The clinic has a form for somebody new.
    KioskAtTheClinic(Path folder, FormShelf form) {
        this(folder, new TestClinic(folder, form), true);
    }

    /// The keypad beside the kiosk sends these keys.
    KioskAtTheClinic(Path folder, HandKeys keys) {
        this(folder, new TestClinic(folder), true, keys);
    }

    private KioskAtTheClinic(Path folder, TestClinic clinic, boolean demo) {
        this(folder, clinic, demo, HandKeys.USUAL);
    }

    private KioskAtTheClinic(Path folder, TestClinic clinic, boolean demo, HandKeys keys) {
        this.keys = keys;
        this.clinic = clinic;
        cards = folder.resolve("cards");
        mari = clinic.maria();
        appointment = clinic.expect(mari, Duration.ofMinutes(10), Service.FOLLOWUP, CODE);
        rooms = new KioskRooms(
                clinic.rooms.checkIn,
                clinic.rooms.signing,
                clinic.rooms.copays,
                clinic.rooms.plans,
                clinic.rooms.receipts,
                clinic.rooms.receiptPost,
                clinic.rooms.moments,
                clinic.rooms.passes,
                clinic.rooms.feedbackCounter);
        setting = new KioskSetting(
                clinic.kiosk,
                clinic.store.clock(),
                named,
                new KioskSetting.Leave(EXIT_CODE::equals, () -> exits.add("left")),
                demo,
                () -> old,
                demo ? clinic.terminal : null,
                new KioskSetting.Beside(new PictureTray(cards), printer, camera),
                () -> speaker,
                keys);
    }

    /// The kiosk as it stands there. On the FX thread.
    Kiosk kiosk() {
        return new Kiosk(() -> rooms, setting, background, tongue, new Theme());
    }

    /// The same in a window that is open, in the corner of the screen.
    Kiosk kioskIn(Stage stage) {
        var kiosk = kiosk();
        stage.setScene(new Scene(kiosk.root(), 1000, 980));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return kiosk;
    }

    KioskFlow flow() {
        return new KioskFlow(() -> rooms, setting, background, Words.of(Kiosk.class, Tongue.ENGLISH));
    }

    AloudModel aloud(KioskFlow flow) {
        return new AloudModel(flow.background, tongue, flow.setting.speech());
    }

    /// Lets the person find out; the pause after a claim passes.
    void wait(int seconds) {
        timers.pass(Duration.ofSeconds(seconds));
    }

    void identify(KioskFlow flow, String code, LocalDate born) {
        var model = new IdentifyModel(flow);
        flow.session().code.set(code);
        flow.session().born.set(born);
        model.next();
        wait(15);
    }

    /// Somebody who was found, and stands before "is this still right?".
    KioskFlow identified() {
        var flow = flow();
        flow.go(Page.IDENTIFY);
        identify(flow, CODE, mari.birthDate());
        return flow;
    }

    /// Mari owes this from earlier, in dollars.
    void owes(int amount) {
        clinic.owes(mari.id(), amount);
    }

    /// The clinic lets people pay what is older in up to so many months.
    void plansUpTo(int months) {
        clinic.choose(Setting.PLAN_MOST_MONTHS, String.valueOf(months));
    }

    List<DeskRequest> requests() {
        return clinic.store.read(clinic.system, clinic.rooms.requests::open);
    }

    List<DeskReason> reasons() {
        return requests().stream().map(DeskRequest::reason).toList();
    }

    BoardLine onTheBoard() {
        return clinic.rooms.boardView.today(clinic.desk).lines().getFirst();
    }

    @Override
    public void close() {
        clinic.close();
    }
}
