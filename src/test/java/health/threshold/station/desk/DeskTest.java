package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.app.tour.TourWindow;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.VisitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The front desk through its screen, on a real store.
class DeskTest {

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Desk desk;
    private TourWindow window;
    private Scene scene;
    private AppointmentId maria;

    @BeforeAll
    static void toolkit() throws Exception {
        Screens.start();
    }

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder.resolve("data"));
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

    @Test
    void one_key_records_an_arrival_and_another_takes_it_back() {
        choose("María");

        press(KeyCode.F2);
        Screens.await("arrival", () -> line().state() == VisitState.ARRIVED);
        press(KeyCode.F8);

        Screens.await("undo", () -> line().state() == VisitState.EXPECTED);
        assertThat(clinic.rooms.boardView.today(clinic.desk).count(VisitState.ARRIVED))
                .isEqualTo(2);
    }

    @Test
    void the_whole_debt_is_paid_in_cash_and_the_receipt_is_a_file() throws Exception {
        choose("María");
        press(KeyCode.F2);
        Screens.await("arrival", () -> line().state() == VisitState.ARRIVED);

        press(KeyCode.F4);
        Screens.await("owed", () -> text("payment").contains("$25.00"));
        shot("payment");
        click("pay-cash");
        Screens.await("paid", () -> Screens.node(scene, "receipt").isVisible());
        click("receipt");

        var receipt = folder.resolve("receipt.pdf");
        Screens.await("receipt", () -> Files.exists(receipt));
        assertThat(clinic.rooms
                        .copays
                        .owed(clinic.desk, new VisitId(maria.value()))
                        .total())
                .isEqualTo(TestClinic.dollars(0));
    }

    @Test
    void money_is_nowhere_while_they_are_in_a_room() {
        choose("Sam");

        press(KeyCode.F4);

        Screens.await("kind words", () -> text("desk-notice").contains("Money waits"));
        assertThat(text("side")).doesNotContain("$");
    }

    @Test
    void somebody_who_asked_for_a_private_word_has_no_name_on_the_board() {
        var jun = clinic.person("Jun", "Park", LocalDate.of(1990, 1, 2), "434 555 0102");
        var appointment = clinic.expect(jun, Duration.ofMinutes(-5), Service.FOLLOWUP, "JUNP");
        clinic.rooms.board.arrive(clinic.desk, appointment);
        clinic.rooms.moments.privateWord(clinic.kiosk, new VisitId(appointment.value()));

        Screens.await("alarm", () -> text("private-words").contains("1 private word"));
        Screens.await("no name", () -> text("board").contains("name hidden"));

        assertThat(text("board")).doesNotContain("Park");
        shot("private-word");
    }

    @Test
    void a_long_wait_is_one_sentence_and_one_key() {
        clinic.hand.pass(Duration.ofMinutes(50));
        choose("Priya");
        Screens.await("remark", () -> text("side").contains("Nobody has told them"));
        shot("long-wait");
        Screens.fx(() -> {
            Screens.node(scene, "board").requestFocus();
            return true;
        });

        press(KeyCode.T);

        Screens.await("mended", () -> !text("side").contains("Nobody has told them"));
    }

    @Test
    void somebody_new_walks_in() {
        press(KeyCode.F3);
        Screens.fx(() -> {
            ((TextField) Screens.node(scene, "walkin-given")).setText("Noor");
            ((TextField) Screens.node(scene, "walkin-family")).setText("Haddad");
            ((TextField) Screens.node(scene, "walkin-born")).setText("03041999");
            return true;
        });
        shot("walk-in");
        click("walkin-arrive");

        Screens.await("on the board", () -> text("board").contains("Noor Haddad"));
    }

    @Test
    void a_screen_reader_can_name_every_control() {
        choose("María");
        for (var key : new KeyCode[] {KeyCode.F2, KeyCode.F4, KeyCode.F3}) {
            press(key);
            assertThat(Screens.fx(() -> Screens.unnamed(desk.root()))).isEmpty();
        }
    }

    @Test
    void it_looks_like_a_front_desk() {
        choose("María");
        Screens.await("the person", () -> text("side").contains("Earlier balance"));
        shot("desk");
        show(Locale.of("es", "US"));
        choose("María");
        Screens.await("la persona", () -> text("side").contains("Saldo anterior"));
        shot("desk-es");
    }

    private void aDay() {
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

    private void show(Locale language) {
        scene = Screens.fx(() -> {
            if (desk != null) desk.close();
            var setting = new DeskSetting(
                    clinic.desk,
                    "Ana Reyes",
                    clinic.store.clock(),
                    new SimpleStringProperty("Up to date, 9:50 AM"),
                    name -> Optional.of(folder.resolve("receipt.pdf")),
                    Optional.of(clinic.terminal),
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
                            rooms.copays,
                            rooms.receipts,
                            new HandExchange()),
                    setting,
                    Background.live(trouble -> {}),
                    Words.of(Desk.class, language));
            if (window != null) window.close();
            window = new TourWindow((Region) desk.root(), 1366, 768);
            new Theme().dress(window.scene(), Dress.of(Look.DESK));
            window.show();
            return window.scene();
        });
        Screens.await(
                "rows",
                () -> !((DayTable) Screens.node(scene, "board")).getItems().isEmpty());
        Screens.await("the board", () -> text("board").contains("María"));
    }

    private void choose(String name) {
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

    private BoardLine line() {
        return clinic.rooms.boardView.today(clinic.desk).lines().stream()
                .filter(line -> line.who().name().startsWith("María"))
                .findFirst()
                .orElseThrow();
    }

    private String text(String id) {
        return Screens.fx(() -> {
            var found = scene.lookup("#" + id);
            return found == null ? "" : Screens.text(found);
        });
    }

    private void press(KeyCode key) {
        Screens.fx(() -> {
            Event.fireEvent(
                    Screens.node(scene, "board"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    private void click(String id) {
        Screens.fx(() -> {
            ((Button) Screens.node(scene, id)).fire();
            return true;
        });
    }

    private void shot(String name) {
        Screens.fx(() -> {
            window.picture(Path.of("target", "desk-shots", name + ".png"));
            return true;
        });
    }
}
