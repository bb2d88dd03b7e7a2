package health.threshold.station.desk;

import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.app.tour.TourWindow;
import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The front desk at a clinic in the middle of its morning, in a window that draws into memory.
abstract class DeskAtTheClinic {

    @TempDir
    Path folder;

    final HandWholeClinic wholeClinic = new HandWholeClinic();
    /// When the others were last heard, if that is long ago.
    Optional<Instant> old = Optional.empty();
    /// What somebody at the desk would choose.
    List<Path> pictures = List.of();
    int width = 1366;
    TestClinic clinic;
    Desk desk;
    TourWindow window;
    Scene scene;
    AppointmentId maria;

    @BeforeAll
    static void toolkit() throws Exception {
        Screens.start();
    }

    /// What people are asked to sign.
    List<ClinicDocument> documents() {
        return List.of();
    }

    /// What somebody new is asked to fill in.
    FormShelf form() {
        return FormShelf.EMPTY;
    }

    TestClinic clinic(Path data) {
        return form().form().isPresent() ? new TestClinic(data, form()) : new TestClinic(data, documents());
    }

    @BeforeEach
    void open() {
        clinic = clinic(folder.resolve("data"));
        aDay();
        show(Locale.US);
    }

    @AfterEach
    void close() {
        Screens.fx(() -> {
            desk.close();
            window.close();
            return true;
        });
        clinic.close();
    }

    /// What crosses to the thread of the screens and back.
    Background background() {
        return Background.live(trouble -> {});
    }

    void aDay() {
        var person = clinic.maria();
        clinic.need(person, NeedCode.NEEDLE_FEAR);
        clinic.need(person, NeedCode.STEP_FREE);
        maria = clinic.expect(person, Duration.ofMinutes(10), Service.BLOOD_DRAW, "K7MQ");
        var sam = clinic.person("Sam", "Okafor", LocalDate.of(1992, 5, 6), "434 555 0101");
        var samVisit = clinic.expect(sam, Duration.ofMinutes(-20), Service.FOLLOWUP, "SAMO");
        clinic.rooms.board.arrive(clinic.desk, samVisit);
        clinic.rooms.board.room(clinic.nurse, new VisitId(samVisit.value()), clinic.room1.id());
        var priya = clinic.person("Priya", "Natarajan", LocalDate.of(1971, 5, 6), "434 555 0103");
        clinic.rooms.board.arrive(clinic.desk, clinic.expect(priya, Duration.ofMinutes(-5), Service.FOLLOWUP, "PRIY"));
        var eleanor = clinic.person("Eleanor", "Whitfield-Brathwaite", LocalDate.of(1940, 5, 6), "434 555 0104");
        clinic.rooms.board.arrive(
                clinic.desk, clinic.expect(eleanor, Duration.ofMinutes(-12), Service.FOLLOWUP, "ELEA"));
        var tomasz = clinic.person("Tomasz", "Wójcik", LocalDate.of(1980, 7, 6), "434 555 0105");
        clinic.need(tomasz, NeedCode.LOSS);
        clinic.expect(tomasz, Duration.ofMinutes(40), Service.GRIEF, "TOMA");
    }

    void type(String text) {
        Screens.fx(() -> {
            ((TextField) Screens.node(scene, "search")).setText(text);
            return true;
        });
    }

    void show(Locale language) {
        scene = Screens.fx(() -> {
            if (desk != null) desk.close();
            var setting = new DeskSetting(
                    clinic.desk,
                    "Ana Reyes",
                    clinic.store.clock(),
                    new SimpleStringProperty("Up to date, 9:50 AM"),
                    name -> Optional.of(folder.resolve("receipt.pdf")),
                    () -> pictures,
                    Optional.of(clinic.terminal),
                    () -> old,
                    () -> {});
            var rooms = clinic.rooms;
            desk = new Desk(
                    new DeskRooms(
                            rooms.boardView,
                            rooms.board,
                            rooms.moments,
                            rooms.requests,
                            rooms.alignment,
                            rooms.deskFile,
                            rooms.registration,
                            rooms.companions,
                            rooms.copays,
                            rooms.plans,
                            rooms.receipts,
                            rooms.receiptPost,
                            rooms.passes,
                            rooms.signing,
                            rooms.feedbackCounter,
                            rooms.formDesk,
                            new HandExchange(),
                            wholeClinic),
                    setting,
                    background(),
                    Words.of(Desk.class, language));
            if (window != null) window.close();
            window = new TourWindow((Region) desk.root(), width, 768);
            new Theme().dress(window.scene(), Dress.of(Look.DESK));
            window.show();
            return window.scene();
        });
        Screens.await(
                "rows",
                () -> !((DayTable) Screens.node(scene, "board")).getItems().isEmpty());
        Screens.await("the board", () -> text("board").contains("María"));
    }

    void choose(String name) {
        Screens.fx(() -> {
            var table = (DayTable) Screens.node(scene, "board");
            table.getItems().stream()
                    .filter(row -> row instanceof DeskRow.Line(var line)
                            && line.who().name().startsWith(name))
                    .findFirst()
                    .ifPresent(row -> table.getSelectionModel().select(row));
            return true;
        });
        Screens.await("the person", () -> text("side").contains(name));
    }

    BoardLine line() {
        return clinic.rooms.boardView.today(clinic.desk).lines().stream()
                .filter(line -> line.who().name().startsWith("María"))
                .findFirst()
                .orElseThrow();
    }

    String text(String id) {
        return Screens.fx(() -> {
            var found = scene.lookup("#" + id);
            return found == null ? "" : Screens.text(found);
        });
    }

    void press(KeyCode key) {
        Screens.fx(() -> {
            Event.fireEvent(
                    Screens.node(scene, "board"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    void click(String id) {
        Screens.fx(() -> {
            ((Button) Screens.node(scene, id)).fire();
            return true;
        });
    }

    void shot(String name) {
        Screens.fx(() -> {
            window.picture(Path.of("target", "desk-shots", name + ".png"));
            return true;
        });
    }
}
