package health.threshold.station.exam;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.app.tour.TourWindow;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.consent.SigningDesk.Signer;
import health.threshold.clinic.consent.SigningDesk.Told;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import health.threshold.hub.fhir.EveryForm;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The exam room through its screen, on a real store.
class ExamTest {

    @TempDir
    Path folder;

    private Optional<Instant> old = Optional.empty();
    private TestClinic clinic;
    private Exam exam;
    private TourWindow window;
    private VisitId maria;
    private VisitId jun;

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
        clinic.rooms.checkIn.arrive(clinic.kiosk, appointment);
        clinic.rooms.checkIn.feels(clinic.kiosk, maria, Feeling.WORRIED);
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

    @Test
    void a_person_is_brought_to_a_room_and_seen_as_a_person_first() {
        shot("floor");
        roomMaria();

        assertThat(text("person-first")).contains("a bit worried", "dance at my granddaughter", "fear of needles");
        assertThat(text("exam")).contains("Spanish, interpreter").doesNotContain("$");
        assertThat(text("prompts")).contains("Why now");
        shot("person");
    }

    @Test
    void who_has_not_agreed_to_be_treated_is_known_before_anything_is_done() {
        var form = DocumentFile.samples().get(1);
        var refused = new Told(form, form.in(Locale.US), new Answer.Refused(RefusalReason.TALK_FIRST));
        clinic.rooms.signing.answer(clinic.kiosk, maria, Signer.THEMSELVES, refused);

        roomMaria();

        assertThat(text("treatment-refused")).contains("consent to treatment: they want to talk about it first");
        shot("refused");
    }

    @Test
    void what_they_told_on_the_form_is_shown_as_told_and_its_pages_can_be_opened() {
        var told = EveryForm.told(clinic, maria);
        roomMaria();
        assertThat(text("told-on-form"))
                .contains("Self-reported, Nov 24, 2026", "¿Tiene alguna alergia?", "Sí, “penicilina", "rather not say");
        assertThat(text("person-first")).contains("no allergies known", "told more on the form");
        shot("form");
        click("show-form-pages");

        Screens.await("a page", () -> Screens.fx(() -> scene().lookup("#told-on-form .image-view") != null));
        var seen = clinic.store.read(clinic.system, tx -> clinic.rooms.audit.about(tx, told)).stream();
        assertThat(seen.filter(one -> one.deed() == Deed.VIEWED).map(AuditEntry::kind))
                .contains(Kind.FORM, Kind.FORM_PAGE);
    }

    @Test
    void a_menu_of_rooms_stays_open_while_others_come_and_go() {
        Screens.await("waiting", () -> text("waiting").contains("María"));
        var menu = Screens.fx(() -> {
            var bring = (MenuButton) Screens.node(scene(), "bring-" + maria);
            bring.show();
            return bring;
        });

        clinic.rooms.board.room(clinic.nurse, jun, clinic.room1.id());
        Screens.await("Jun in a room", () -> text("rooms").contains("Jun Park"));

        assertThat(Screens.fx(menu::isShowing)).isTrue();
        assertThat(Screens.fx(() -> Screens.node(scene(), "bring-" + maria))).isSameAs(menu);
        Screens.fx(() -> {
            menu.hide();
            return true;
        });
        assertThat(text("waiting")).doesNotContain("Jun Park");
    }

    @Test
    void what_others_may_have_written_meanwhile_is_said_to_be_old() {
        old = Optional.of(TestClinic.START.minus(Duration.ofDays(1)));

        roomMaria();

        assertThat(text("person-first")).contains("As of Nov 23, 2026, 9:50");
    }

    @Test
    void a_prompt_that_is_not_wanted_gives_way_to_the_next() {
        roomMaria();
        var first = text("prompt");

        click("prompt-not-now");

        Screens.await("another", () -> !text("prompt").equals(first));
    }

    @Test
    void what_is_typed_saves_itself_and_a_signed_note_stays_as_it_is() {
        roomMaria();
        type("concern", "I get so dizzy on the stairs that I sit down half way.");
        Screens.await("saved", () -> text("saved").contains("saved"));
        type("note-situation", "Dizzy on stairs for two weeks.");
        click("note-sign");
        Screens.await("signed", () -> text("note-signed").contains("Dizzy on stairs"));
        shot("signed");

        var notes = clinic.store.read(clinic.system, tx -> clinic.rooms.notes.signedIn(tx, maria));
        assertThat(notes).hasSize(1);
        assertThat(CareNotes.isWhole(notes.getFirst())).isTrue();
    }

    @Test
    void a_hurried_visit_is_noticed_before_it_closes_and_can_be_mended() {
        roomMaria();

        click("hand-back");
        Screens.await("remark", () -> text("remark").contains("Nothing of what they came with"));
        shot("remark");
        type("concern", "I am afraid of the needle.");
        Screens.await("mended", () -> !text("remark").contains("Nothing"));
        clinic.hand.pass(Duration.ofMinutes(12));
        click("leaving-FOLLOW_UP");
        Screens.await("fine", () -> text("exam-keys").contains("follow-up clear"));
        click("leaving-FOLLOW_UP");
        Screens.await("needed", () -> text("exam-keys").contains("book a follow-up"));
        click("hand-back");

        Screens.await("the rooms", () -> text("exam").contains("Here, waiting for a room"));
        var beside = clinic.rooms.deskFile.open(clinic.desk, maria);
        assertThat(beside.visit().orElseThrow().state()).isEqualTo(VisitState.CHECKOUT);
        assertThat(beside.todo()).extracting("words").containsExactly("Book a follow-up");
    }

    @Test
    void a_screen_reader_can_name_every_control() {
        assertThat(Screens.fx(() -> Screens.unnamed(exam.root()))).isEmpty();
        roomMaria();

        assertThat(Screens.fx(() -> Screens.unnamed(exam.root()))).isEmpty();
    }

    @Test
    void it_speaks_spanish_too() {
        Screens.fx(() -> {
            exam.close();
            return true;
        });
        show(Locale.of("es", "US"));
        roomMaria();

        assertThat(text("person-first")).contains("Lo que le importa");
        shot("person-es");
    }

    private void roomMaria() {
        Screens.await("waiting", () -> text("waiting").contains("María"));
        Screens.fx(() -> {
            var bring = (MenuButton) Screens.node(scene(), "bring-" + maria);
            bring.getItems().getFirst().fire();
            return true;
        });
        Screens.await("her page", () -> !text("person-first").isBlank());
    }

    private void show(Locale language) {
        Screens.fx(() -> {
            if (window != null) window.close();
            var rooms = clinic.rooms;
            exam = new Exam(
                    new ExamRooms(
                            rooms.exam,
                            rooms.board,
                            rooms.boardView,
                            rooms.notes,
                            rooms.leaving,
                            rooms.prompts,
                            rooms.alignment,
                            rooms.formDesk),
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

    private Scene scene() {
        return window.scene();
    }

    private String text(String id) {
        return Screens.fx(() -> {
            var found = scene().lookup("#" + id);
            return found == null ? "" : Screens.text(found);
        });
    }

    private void type(String id, String words) {
        Screens.fx(() -> {
            ((TextArea) Screens.node(scene(), id)).setText(words);
            return true;
        });
    }

    private void click(String id) {
        Screens.fx(() -> {
            ((Button) Screens.node(scene(), id)).fire();
            return true;
        });
    }

    private void shot(String name) {
        Screens.fx(() -> {
            window.picture(Path.of("target", "exam-shots", name + ".png"));
            return true;
        });
    }
}
