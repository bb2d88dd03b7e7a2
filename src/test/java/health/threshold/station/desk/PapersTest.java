package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.consent.Signature;
import health.threshold.clinic.consent.SigningDesk.Told;
import health.threshold.kernel.VisitId;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// The desk sees what somebody signed, would rather not sign and has still to sign, and hands out copies.
class PapersTest extends DeskAtTheClinic {

    private static final Locale SPANISH = Locale.of("es");

    @Override
    List<ClinicDocument> documents() {
        return DocumentFile.samples();
    }

    @Test
    void what_was_answered_stands_beside_the_board_and_a_copy_is_one_click_away() throws Exception {
        clinic.rooms.board.arrive(clinic.kiosk, maria);
        var notice = documents().getFirst();
        answer(notice, SPANISH, new Answer.Signed(Signature.drawn("M100 200 L300 50 L500 210 L800 90")));
        answer(documents().get(1), SPANISH, new Answer.Refused(RefusalReason.TALK_FIRST));
        choose("María");
        Screens.await("the papers", () -> text("side").contains("Save as PDF"));
        assertThat(text("side"))
                .contains("Paying for your care", "Consent to treatment: wants to talk about it first (");
        shot("papers");

        click("save-papers");

        Screens.await("saved", () -> text("desk-notice").contains("Saved as"));
        try (var paper = new PdfReader(Files.readAllBytes(folder.resolve("receipt.pdf")))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(paper).getTextFromPage(1).replaceAll("\\s+", " "))
                    .contains("Aviso de prácticas de privacidad", "Signed by María Gómez", "Nov 24, 2026")
                    .contains("version 1, read in Spanish", notice.in(SPANISH).hash());
        }
    }

    @Test
    void what_was_put_off_is_not_said_to_have_been_typed() {
        clinic.rooms.board.arrive(clinic.kiosk, maria);
        clinic.rooms.signing.later(clinic.kioskOf(visit()), visit(), "Notice of privacy practices");

        choose("María");

        Screens.await("the request", () -> text("side").contains("Notice of privacy practices"));
        assertThat(text("side")).doesNotContain("They typed");
    }

    @Test
    void what_somebody_no_longer_stands_by_is_taken_back_and_may_be_given_again() {
        clinic.rooms.board.arrive(clinic.kiosk, maria);
        answer(documents().get(1), SPANISH, new Answer.Signed(Signature.typed("María Gómez")));
        choose("María");
        Screens.await("the papers", () -> text("side").contains("Take one back"));

        click("papers-back");
        clinic.rooms.copays.charge(clinic.desk, visit(), TestClinic.dollars(40), "X-ray", "press");
        Screens.await("the page built anew", () -> text("side").contains("$65.00"));
        click("papers-back-one");

        Screens.await("taken back", () -> text("side").contains("Consent to treatment: signed it, and took it back ("));
        assertThat(text("side")).doesNotContain("Save as PDF");
        shot("papers-taken-back");
        click("papers-after-all");
        Screens.await("given again", () -> text("side").contains("Save as PDF"));
    }

    private void answer(ClinicDocument document, Locale language, Answer answer) {
        var told = new Told(document, document.in(language), answer);
        clinic.rooms.signing.answer(clinic.kioskOf(visit()), visit(), told);
    }

    private VisitId visit() {
        return new VisitId(maria.value());
    }
}
