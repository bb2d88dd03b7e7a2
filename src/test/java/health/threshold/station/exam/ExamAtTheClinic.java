package health.threshold.station.exam;

import health.threshold.app.DocumentFile;
import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.app.tour.TourWindow;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.Feeling;
import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The exam room at a small clinic.

abstract class ExamAtTheClinic {

    @TempDir
    Path folder;

    Optional<Instant> old = Optional.empty();
    TestClinic clinic;
    Exam exam;
    TourWindow window;
    VisitId maria;
    VisitId jun;

    @BeforeAll
    static void toolkit() throws Exception {
        Screens.start();
    }

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, DocumentFile.samples());
        var person = clinic.maria();
        clinic.need(person, NeedCode.NEEDLE_FEAR);
        var appointment = clinic.expect(person, Duration.ofMinutes(5), Service.BLOOD_DRAW, "K7MQ");
        maria = new VisitId(appointment.value());
        clinic.rooms.checkIn.arrive(clinic.kioskOf(new VisitId(appointment.value())), appointment);
        clinic.says(maria, new ArrivalAnswer.Feels(Feeling.WORRIED));
        clinic.rooms.checkIn.seat(clinic.kiosk, maria);
        var child = clinic.person("Jun", "Park", LocalDate.of(2015, 1, 2), "434 555 0102");
        var theirs = clinic.expect(child, Duration.ofMinutes(2), Service.PEDIATRIC, "JUNP");
        jun = new VisitId(theirs.value());
        clinic.rooms.board.arrive(clinic.desk, theirs);
        clinic.hand.pass(Duration.ofMinutes(16));
        show(Locale.US);
    }

    @AfterEach
    void close() {
        Screens.fx(() -> {
            exam.close();
            window.close();
            return true;
        });
        clinic.close();
    }

    void roomMaria() {
        Screens.await("waiting", () -> text("waiting").contains("María"));
        Screens.fx(() -> {
            var bring = (MenuButton) Screens.node(scene(), "bring-" + maria);
            bring.getItems().getFirst().fire();
            return true;
        });
        Screens.await("her page", () -> !text("person-first").isBlank());
    }

    /// The rooms that the exam room is given there.
    static ExamRooms rooms(TestClinic clinic) {
        var rooms = clinic.rooms;
        return new ExamRooms(
                rooms.exam,
                rooms.board,
                rooms.boardView,
                rooms.notes,
                rooms.leaving,
                rooms.prompts,
                rooms.alignment,
                rooms.formDesk);
    }

    void show(Locale language) {
        Screens.fx(() -> {
            if (window != null) window.close();
            exam = new Exam(
                    rooms(clinic),
                    new ExamSetting(
                            clinic.nurse,
                            "Ruth Osei",
                            clinic.store.clock(),
                            new SimpleStringProperty("Up to date, 10:06 AM"),
                            () -> old,
                            () -> {}),
                    Background.live(trouble -> {}),
                    Words.of(Exam.class, language));
            window = new TourWindow((Region) exam.root(), 1366, 768);
            new Theme().dress(window.scene(), Dress.of(Look.EXAM));
            window.show();
            return true;
        });
    }

    Scene scene() {
        return window.scene();
    }

    String text(String id) {
        return Screens.fx(() -> {
            var found = scene().lookup("#" + id);
            return found == null ? "" : Screens.text(found);
        });
    }

    void type(String id, String words) {
        Screens.fx(() -> {
            ((TextArea) Screens.node(scene(), id)).setText(words);
            return true;
        });
    }

    void click(String id) {
        Screens.fx(() -> {
            ((Button) Screens.node(scene(), id)).fire();
            return true;
        });
    }

    void shot(String name) {
        Screens.fx(() -> {
            window.picture(Path.of("target", "exam-shots", name + ".png"));
            return true;
        });
    }
}
