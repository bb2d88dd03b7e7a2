package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.app.Screens;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.form.FormDesk.Told;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.form.Given;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.kernel.VisitId;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// The desk sees how far the form of somebody new is, and nothing of what they told; prints it, and takes it in.
class FormBesideTest extends DeskAtTheClinic {

    private static final String SECRET = "to walk without pain";

    @Override
    FormShelf form() {
        return FormShelf.of(FormFile.sample());
    }

    @Test
    void what_is_wanted_on_paper_is_printed_and_taken_in_again() throws Exception {
        fillsInAPartAndWantsTheRestOnPaper();
        choose("María");
        Screens.await("the form", () -> text("side").contains("1 of 4 parts done, the rest on paper"));
        Screens.await("their wish", () -> text("side").contains("They would like the form on paper"));
        assertThat(text("side")).doesNotContain(SECRET);
        shot("form");

        click("save-form");

        Screens.await("saved", () -> text("desk-notice").contains("Saved as"));
        try (var paper = new PdfReader(Files.readAllBytes(folder.resolve("receipt.pdf")))) {
            assertThat(new PdfTextExtractor(paper).getTextFromPage(1).replaceAll("\\s+", " "))
                    .contains("For somebody new: Riverside Clinic", "María Gómez", "¿Tiene alguna alergia?")
                    .contains("(answered on the screen)")
                    .doesNotContain(SECRET)
                    .doesNotContain("?no");
        }
        pictures = List.of(picture("page-1.png"), picture("page-2.jpg"));
        click("receive-form");
        Screens.await("taken in", () -> text("side").contains("on paper, received"));
        Screens.await("said so", () -> text("desk-notice").contains("The form is kept, 2 pages."));
        Screens.await("seen to", () -> !text("side").contains("They would like the form on paper"));
        assertThat(requests()).extracting(DeskRequest::reason).doesNotContain(DeskReason.FORM_ON_PAPER);
        shot("form-received");
    }

    @Test
    void what_is_no_picture_is_named_and_nothing_is_kept() throws Exception {
        fillsInAPartAndWantsTheRestOnPaper();
        choose("María");
        Screens.await("the form", () -> text("side").contains("Received on paper"));
        var bad = Files.writeString(folder.resolve("form.docx"), "PK");
        pictures = List.of(picture("page-1.png"), bad);

        click("receive-form");

        Screens.await("told", () -> text("desk-notice").contains("form.docx is no picture that can be read."));
        assertThat(text("side")).contains("Received on paper");
        assertThat(requests()).extracting(DeskRequest::reason).contains(DeskReason.FORM_ON_PAPER);
    }

    private void fillsInAPartAndWantsTheRestOnPaper() {
        var mari = clinic.store.read(clinic.system, tx -> {
            var appointment = clinic.rooms.schedule.find(tx, maria).orElseThrow();
            return clinic.rooms.patients.find(tx, appointment.patient()).orElseThrow();
        });
        var claim = new Claim.ByName(mari.name().family(), mari.birthDate(), "4471");
        var person = (Identified.Expected) clinic.rooms.checkIn.identify(clinic.kiosk, claim);
        clinic.rooms.checkIn.arrive(clinic.kiosk, person);
        var visit = new VisitId(maria.value());
        var forms = clinic.rooms.checkIn.forms();
        for (var question : List.of("matters", "easier"))
            forms.answer(clinic.kiosk, visit, new Told(null, question, Given.words(SECRET), Locale.of("es")));
        forms.onPaper(clinic.kiosk, visit);
    }

    private Path picture(String name) throws IOException {
        var file = folder.resolve(name);
        var image = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, name.substring(name.indexOf('.') + 1), file.toFile());
        return file;
    }

    private List<DeskRequest> requests() {
        return clinic.store.read(clinic.system, clinic.rooms.requests::open);
    }
}
