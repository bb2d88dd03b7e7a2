package health.threshold.fx.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ReceiptPaperTest {

    private static final List<PaperLine> LINES = List.of(
            PaperLine.title("Riverside Clinic"),
            PaperLine.note("María Núñez-Wójcik, 24 Nov 2026, 10:52"),
            PaperLine.rule(),
            PaperLine.row("Office visit copay", "$25.00"),
            PaperLine.row("Earlier balance", "$140.00"),
            PaperLine.rule(),
            PaperLine.total("Paid by card", "$165.00"),
            PaperLine.note("Thank you. Questions about this bill? Ask at the desk or call 555-0100."));

    @TempDir
    Path folder;

    @Test
    void a_receipt_holds_every_word_and_every_amount() throws Exception {
        var file = folder.resolve("receipt.pdf");

        ReceiptPaper.write(file, LINES);

        assertThat(textOf(file))
                .contains("María Núñez-Wójcik", "Office visit copay", "$25.00", "Paid by card", "$165.00");
    }

    @Test
    void the_shortest_receipt_is_higher_than_wide_so_that_nothing_turns_it() throws Exception {
        var pdf = ReceiptPaper.pdf(Paper.ROLL_80MM, List.of(List.of(PaperLine.note("Paid")), LINES));

        try (var reader = new PdfReader(pdf)) {
            for (int page = 1; page <= 2; page++) {
                var size = reader.getPageSizeWithRotation(page);
                assertThat(size.getHeight()).isGreaterThan(size.getWidth());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hương", "O’Brien-Núñez", "Łukasz Ågård", "Олена Шевченко", "Δήμητρα", "王小明"})
    void a_name_is_printed_whole_whatever_its_letters(String name) throws Exception {
        var file = folder.resolve("name.pdf");

        ReceiptPaper.write(file, List.of(PaperLine.title(name), PaperLine.row(name, "$1.00")));

        assertThat(textOf(file).replaceAll("\\s", "")).contains(name.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({"Ana Núñez,''", "Nguyễn,NotoSans", "Олена,NotoSans", "Δήμητρα,NotoSans", "王小明,CJK", "نور حداد,Vazirmatn"
    })
    void letters_that_our_typeface_lacks_come_from_another(String name, String other) throws Exception {
        var file = folder.resolve("name.pdf");

        ReceiptPaper.write(file, List.of(PaperLine.note(name)));

        assertThat(typefacesOf(file)).allMatch(face -> face.contains("Atkinson") || face.contains(other));
        assertThat(typefacesOf(file)).anyMatch(face -> face.contains(other));
    }

    /// A PDF can name a letter and draw nothing.
    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Nguyễn", "王小明", "نور"})
    void a_name_is_also_drawn(String name) throws Exception {
        var file = folder.resolve("name.pdf");

        ReceiptPaper.write(file, List.of(PaperLine.title(name)));

        assertThat(ink(file)).isGreaterThan(20);
    }

    @Test
    void arabic_is_joined_and_runs_from_right_to_left() throws Exception {
        var file = folder.resolve("name.pdf");

        ReceiptPaper.write(file, List.of(PaperLine.note("نور")));

        // The forms of the letters as they are drawn, from left to right: a final reh, a medial waw, an initial noon.
        assertThat(textOf(file).strip()).isEqualTo("\uFEAD\uFEEE\uFEE7");
    }

    @Test
    void what_orders_letters_on_a_screen_is_not_printed() throws Exception {
        var file = folder.resolve("name.pdf");

        ReceiptPaper.write(file, List.of(PaperLine.note("\u2066Ana\u2069\u200F")));

        assertThat(textOf(file).strip()).isEqualTo("Ana");
    }

    @Test
    void a_letter_no_face_has_is_seen_to_be_missing() throws Exception {
        var file = folder.resolve("name.pdf");

        ReceiptPaper.write(file, List.of(PaperLine.note("ᚠ Ana")));

        assertThat(textOf(file)).contains("? Ana");
    }

    @Test
    void a_roll_is_80_mm_wide_and_one_page_however_long() throws Exception {
        var file = folder.resolve("long.pdf");

        ReceiptPaper.write(file, Collections.nCopies(200, PaperLine.row("Office visit", "$1.00")));

        try (var reader = new PdfReader(file.toString())) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.getPageSize(1).getWidth() / 72 * 25.4f).isBetween(79.9f, 80.1f);
        }
    }

    @Test
    void a_letter_goes_on_over_pages_and_embeds_its_typeface() throws Exception {
        var file = folder.resolve("letter.pdf");

        ReceiptPaper.write(file, Paper.LETTER, Collections.nCopies(200, PaperLine.row("Łukasz Ångström", "$1.00")));

        try (var reader = new PdfReader(file.toString())) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(textOf(file)).contains("Łukasz Ångström");
    }

    /// How many points of the first page are dark, at 72 to the inch.
    private static long ink(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var page = new PDFRenderer(document).renderImage(0);
            return IntStream.range(0, page.getHeight())
                    .flatMap(y -> IntStream.range(0, page.getWidth()).map(x -> page.getRGB(x, y) & 0xff))
                    .filter(blue -> blue < 128)
                    .count();
        }
    }

    private static List<String> typefacesOf(Path file) throws IOException {
        try (var reader = new PdfReader(file.toString())) {
            var fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            return fonts.getKeys().stream()
                    .map(key -> fonts.getAsDict(key).getAsName(PdfName.BASEFONT).toString())
                    .toList();
        }
    }

    private static String textOf(Path file) throws IOException {
        try (var reader = new PdfReader(file.toString())) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
