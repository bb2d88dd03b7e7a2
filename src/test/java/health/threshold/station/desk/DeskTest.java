package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.VisitId;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// The front desk through its screen, on a real store.
class DeskTest extends DeskAtTheClinic {

    @Test
    void one_key_records_an_arrival_and_another_takes_it_back() {
        choose("María");

        press(KeyCode.F2);
        Screens.await("arrival", () -> line().state() == VisitState.ARRIVED);
        Screens.await("the key", () -> text("key-undo").contains("María"));
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
    void the_pass_is_a_paper_with_the_code_and_without_a_name() throws Exception {
        choose("María");
        Screens.await("the person", () -> text("side").contains("Save the pass"));

        click("save-pass");

        Screens.await("saved", () -> text("desk-notice").contains("Saved as"));
        try (var paper = new PdfReader(Files.readAllBytes(folder.resolve("receipt.pdf")))) {
            assertThat(new PdfTextExtractor(paper).getTextFromPage(1))
                    .contains("K7MQ", "Riverside Clinic", "Nov 24, 2026")
                    .doesNotContain("Mar", "Gómez");
        }
    }

    @Test
    void a_balance_that_may_have_been_paid_elsewhere_is_taken_only_after_asking() {
        old = Optional.of(TestClinic.START.minus(Duration.ofHours(2)));
        choose("María");
        press(KeyCode.F2);
        Screens.await("arrival", () -> line().state() == VisitState.ARRIVED);
        Screens.await("as of", () -> text("beside-money").contains("As of 7:50"));
        press(KeyCode.F4);
        Screens.await("owed", () -> text("payment").contains("$25.00"));

        click("pay-cash");
        Screens.await("the question", () -> text("pay-notice").contains("7:50"));
        shot("payment-old");
        assertThat(Screens.node(scene, "receipt").isVisible()).isFalse();
        click("pay-cash");

        Screens.await("paid", () -> Screens.node(scene, "receipt").isVisible());
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
    void a_phone_number_without_its_area_code_is_noticed_before_it_is_kept() {
        press(KeyCode.F3);
        Screens.fx(() -> {
            ((TextField) Screens.node(scene, "walkin-given")).setText("Noor");
            ((TextField) Screens.node(scene, "walkin-family")).setText("Haddad");
            ((TextField) Screens.node(scene, "walkin-born")).setText("03041999");
            ((TextField) Screens.node(scene, "walkin-phone")).setText("555-0134");
            return true;
        });
        click("walkin-arrive");
        Screens.await("noticed", () -> text("side").contains("area code"));
        assertThat(text("board")).doesNotContain("Noor");

        Screens.fx(() -> {
            ((TextField) Screens.node(scene, "walkin-phone")).setText("434 555-0134");
            return true;
        });
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
}
