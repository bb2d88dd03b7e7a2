package health.threshold.fx.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Receipts and passes as PDF: black on white, our own typefaces embedded, so that every printer prints the same.
public final class ReceiptPaper {

    private static final int INK_PERCENT = 50;
    private static final float[] COLUMNS = {62, 38};

    private ReceiptPaper() {}

    /// A receipt for the roll of a receipt printer.
    public static void write(Path file, List<PaperLine> lines) {
        write(file, Paper.ROLL_80MM, lines);
    }

    /// The same lines on the paper of choice; a letter goes on over as many pages as it needs.
    public static void write(Path file, Paper paper, List<PaperLine> lines) {
        write(file, paper, List.of(table(paper, lines)));
    }

    /// One sheet after another, each on a letter page of its own and over as many more as it needs.
    public static void writeSheets(Path file, List<List<PaperLine>> sheets) {
        write(
                file,
                Paper.LETTER,
                sheets.stream().map(lines -> table(Paper.LETTER, lines)).toList());
    }

    /// One sheet after another, for a printer: nothing of it is in a file.
    public static byte[] pdf(Paper paper, List<List<PaperLine>> sheets) {
        var out = new ByteArrayOutputStream();
        try {
            write(out, paper, sheets.stream().map(lines -> table(paper, lines)).toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static void write(Path file, Paper paper, Collection<PdfPTable> sheets) {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, paper, sheets);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(OutputStream out, Paper paper, Collection<PdfPTable> sheets) throws IOException {
        var first = page(paper, sheets.iterator().next());
        var document = new Document(first, paper.margin(), paper.margin(), paper.margin(), paper.margin());
        try {
            PdfWriter.getInstance(document, out);
            document.open();
            for (var sheet : sheets) {
                document.setPageSize(page(paper, sheet));
                document.newPage();
                document.add(sheet);
            }
            document.close();
        } catch (DocumentException unwritable) {
            throw new IOException("Could not write a paper", unwritable);
        }
    }

    private static Rectangle page(Paper paper, PdfPTable table) {
        return switch (paper) {
            // A page that is wider than high is turned by many print systems, and comes out across the roll.
            case ROLL_80MM ->
                new Rectangle(paper.width(), Math.max(table.getTotalHeight() + 2 * paper.margin(), paper.width()) + 1);
            case LETTER -> PageSize.LETTER;
        };
    }

    private static PdfPTable table(Paper paper, List<PaperLine> lines) {
        var faces = new Faces(paper.textSize());
        var direction = Direction.of(lines);
        var table = new PdfPTable(COLUMNS);
        table.setTotalWidth(paper.width() - 2 * paper.margin());
        table.setLockedWidth(true);
        table.setRunDirection(direction.code());
        for (var line : lines) {
            switch (line) {
                case PaperLine.Title(var text) ->
                    wide(table, cell(faces.title(text), direction.of(text)), paper.textSize() * 0.4f);
                case PaperLine.Row(var label, var amount, var strong) -> {
                    table.addCell(cell(strong ? faces.strong(label) : faces.plain(label), direction.of(label)));
                    var figures = cell(faces.figures(amount, strong), direction);
                    figures.setHorizontalAlignment(Element.ALIGN_RIGHT);
                    table.addCell(figures);
                }
                case PaperLine.Note(var text) -> wide(table, cell(faces.plain(text), direction.of(text)), 2);
                case PaperLine.Picture(var code, var percent) -> picture(table, code.image(), percent);
                case PaperLine.Ink(var strokes, var wide, var high) ->
                    picture(table, InkPicture.of(strokes, wide, high), INK_PERCENT);
                case PaperLine.Rule() -> rule(table, paper);
            }
        }
        return table;
    }

    private static void wide(PdfPTable table, PdfPCell cell, float below) {
        cell.setColspan(2);
        cell.setPaddingBottom(below + 2);
        table.addCell(cell);
    }

    private static void picture(PdfPTable table, BufferedImage picture, int percent) {
        try {
            var image = Image.getInstance(picture, null, true);
            image.scaleToFit(table.getTotalWidth() * percent / 100, Float.MAX_VALUE);
            var cell = new PdfPCell(image);
            cell.setColspan(2);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            cell.setPaddingBottom(6);
            table.addCell(cell);
        } catch (IOException undrawable) {
            throw new UncheckedIOException("Could not draw a picture", undrawable);
        }
    }

    private static void rule(PdfPTable table, Paper paper) {
        var cell = cell(new Phrase(""), Direction.LEFT_TO_RIGHT);
        cell.setColspan(2);
        cell.setFixedHeight(paper.textSize() * 0.8f);
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidthTop(0.6f);
        table.addCell(cell);
    }

    private static PdfPCell cell(Phrase phrase, Direction direction) {
        var cell = new PdfPCell(phrase);
        cell.setRunDirection(direction.code());
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(0);
        cell.setLeading(0, 1.3f);
        return cell;
    }
}
