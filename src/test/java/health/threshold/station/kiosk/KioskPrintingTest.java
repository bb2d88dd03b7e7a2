package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.DocumentFile;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.fx.Background;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.ReceiptId;
import health.threshold.store.Kind;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// A printer stands beside the kiosk: Mari's receipt, and a copy of what she signed, come out here or at the desk.
class KioskPrintingTest {

    private static final Words WORDS = Words.of(Kiosk.class, Tongue.ENGLISH);

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder, DocumentFile.samples().subList(0, 2));
        lobby.printer.putThere();
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void a_receipt_is_offered_on_paper_without_a_mail_server_too() {
        var flow = paid();

        assertThat(flow.page().get()).isEqualTo(Page.RECEIPT);
        assertThat(new ReceiptModel(flow).printsHere()).isTrue();
        assertThat(new ReceiptModel(flow).canMail()).isFalse();
    }

    @Test
    void it_comes_out_once_and_says_what_was_paid_and_nothing_of_them() {
        var flow = paid();

        new ReceiptModel(flow).onPaper(WORDS);
        new ReceiptModel(flow).onPaper(WORDS);
        new Printing(flow).receipt(new DoneModel(flow).receipt().orElseThrow(), WORDS);

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(receiptState(flow)).isEqualTo(Prints.State.TAKE_IT);
        assertThat(lobby.printer.printed.size()).isEqualTo(1);
        assertThat(deeds(Kind.PAYMENT)).containsOnlyOnce(Deed.PRINTED);
        assertThat(text(lobby.printer.printed.getFirst()))
                .contains("Riverside Clinic", "$25.00", "4242", "M.G.", "No money has moved")
                .doesNotContain("Mari", "Gómez", "1961", "Copay");
    }

    @Test
    void what_came_out_and_could_not_be_noted_came_out_all_the_same() {
        var flow = paid();
        var receipt = new DoneModel(flow).receipt().orElseThrow();
        flow.session().paying.paid = new ReceiptId(lobby.clinic.store.newId());

        new Printing(flow).receipt(receipt, WORDS);

        assertThat(lobby.printer.printed).hasSize(1);
        assertThat(lobby.troubles).as("it could not be noted").hasSize(1);
        assertThat(receiptState(flow)).isEqualTo(Prints.State.TAKE_IT);
        assertThat(lobby.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "vi", "ht", "zh", "ar"})
    void it_is_in_their_language(String language) {
        var words = Words.of(Kiosk.class, Locale.of(language));

        new ReceiptModel(paid()).onPaper(words);

        var printed = text(lobby.printer.printed.getFirst());
        assertThat(language.equals("ar") ? fromRightToLeft(printed) : printed)
                .contains(words.say("paper.left").replaceAll("\\p{Cf}", ""));
    }

    /// A PDF has Arabic letters in the forms and from left to right as they are drawn.
    private static String fromRightToLeft(String drawn) {
        return drawn.lines()
                .map(line -> new StringBuilder(Normalizer.normalize(line, Normalizer.Form.NFKC)).reverse())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void what_does_not_come_out_is_the_desks_to_print_and_holds_nobody_up() {
        lobby.printer.hasPaper = false;
        var flow = paid();

        new ReceiptModel(flow).onPaper(WORDS);

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(receiptState(flow)).isEqualTo(Prints.State.AT_THE_DESK);
        assertThat(deeds(Kind.PAYMENT)).contains(Deed.VIEWED).doesNotContain(Deed.PRINTED);
        assertThat(lobby.troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"finish, 1", "idle, 0", "scan, 0"})
    void they_go_on_while_it_prints_and_nobody_after_them_hears_of_it(String how, int sheets) {
        var held = new ArrayList<Runnable>();
        var holds = new boolean[1];
        var background = new Background(
                work -> {
                    if (holds[0]) held.add(work);
                    else work.run();
                },
                Runnable::run,
                lobby.timers,
                lobby.troubles::add);
        var flow = paid(new KioskFlow(() -> lobby.rooms, lobby.setting, background, WORDS));
        holds[0] = true;
        new ReceiptModel(flow).onPaper(WORDS);
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(receiptState(flow)).isEqualTo(Prints.State.UNDER_WAY);
        holds[0] = false;
        if (!how.equals("finish")) flow.go(Page.DONE);

        switch (how) {
            case "finish" -> new DoneModel(flow).finish();
            case "idle" -> new IdleModel(flow, lobby.aloud(flow), new EaseModel()).noMoreTime();
            default -> flow.makeWay();
        }
        held.forEach(Runnable::run);

        assertThat(lobby.printer.printed.size())
                .as("only who finished has it to take")
                .isEqualTo(sheets);
        assertThat(receiptState(flow)).isEqualTo(Prints.State.NOT_ASKED);
    }

    @Test
    void nothing_waits_in_the_printer_at_the_start_nor_when_they_have_gone() {
        var flow = lobby.flow();
        assertThat(lobby.printer.cleared).isEqualTo(1);

        flow.stop();

        assertThat(lobby.printer.cleared).isEqualTo(2);
    }

    @Test
    void what_they_signed_comes_out_once_with_the_very_words_and_their_name() {
        var flow = answered(true);
        assertThat(flow.page().get()).isEqualTo(Page.COPY);

        new CopyModel(flow).print(WORDS);
        new CopyModel(flow).print(WORDS);

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(new DoneModel(flow).copyPrinted().get()).isEqualTo(Prints.State.TAKE_IT);
        assertThat(lobby.printer.printed.size()).isEqualTo(1);
        assertThat(deeds(Kind.CONSENT)).contains(Deed.PRINTED);
        var first = DocumentFile.samples().getFirst().in(Tongue.ENGLISH);
        assertThat(text(lobby.printer.printed.getFirst()).replaceAll("\\s+", " "))
                .contains(first.title(), "Signed by María Gómez", "SHA-256");
        flow.back();
        assertThat(flow.page().get()).as("nothing leads back to what is signed").isEqualTo(Page.DETAILS);
    }

    @Test
    void a_copy_that_does_not_come_out_is_the_desks_too() {
        lobby.printer.hasPaper = false;
        var flow = answered(true);

        new CopyModel(flow).print(WORDS);

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(new DoneModel(flow).copyPrinted().get()).isEqualTo(Prints.State.AT_THE_DESK);
        assertThat(deeds(Kind.CONSENT)).as("nothing has come out").doesNotContain(Deed.PRINTED);
        assertThat(lobby.requests()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(DeskReason.PAPER_NOT_PRINTED);
            assertThat(left.typed()).isEqualTo("Copy of what they signed");
        });
    }

    private List<Deed> deeds(Kind kind) {
        return lobby.clinic.store.read(
                lobby.clinic.system,
                tx -> lobby.clinic.rooms.audit.about(tx, lobby.mari.id()).stream()
                        .filter(entry -> entry.kind() == kind)
                        .map(AuditEntry::deed)
                        .toList());
    }

    @Test
    void who_wants_no_copy_has_none() {
        var flow = answered(true);

        new CopyModel(flow).none();

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(lobby.printer.printed).isEmpty();
    }

    @Test
    void who_signed_nothing_is_offered_no_copy() {
        assertThat(answered(false).page().get()).isEqualTo(Page.COPAY);
    }

    @Test
    void nobody_has_copies_of_a_visit_they_were_not_recognised_for() {
        var flow = answered(true);
        var visit = flow.session().visit().orElseThrow();
        flow.finish();

        assertThatThrownBy(() -> lobby.rooms.signing().copies(lobby.clinic.kiosk, visit))
                .isInstanceOf(NotAllowed.class);
    }

    private KioskFlow paid() {
        return paid(lobby.flow());
    }

    private KioskFlow paid(KioskFlow flow) {
        identify(flow);
        answer(flow, false);
        new CopayModel(flow).pay(Share.TODAY);
        return flow;
    }

    private KioskFlow answered(boolean signs) {
        var flow = lobby.flow();
        identify(flow);
        answer(flow, signs);
        return flow;
    }

    private void identify(KioskFlow flow) {
        flow.go(Page.IDENTIFY);
        lobby.identify(flow, KioskAtTheClinic.CODE, lobby.mari.birthDate());
        new DetailsModel(flow).confirm();
    }

    private static void answer(KioskFlow flow, boolean signs) {
        while (flow.page().get() == Page.SIGN) {
            var model = new SignModel(flow);
            model.read(Tongue.ENGLISH);
            if (signs) {
                model.sign();
                KioskSigningTest.scribble(new SignatureModel(flow).strokes());
                new SignatureModel(flow).sign();
            } else {
                model.ratherNot();
                new SignatureModel(flow).ratherNot(RefusalReason.TALK_FIRST);
            }
        }
    }

    private static Prints.State receiptState(KioskFlow flow) {
        return new DoneModel(flow).receiptPrinted().get();
    }

    private static String text(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++)
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
