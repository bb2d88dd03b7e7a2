package health.threshold.fx.paper;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfWriter;

/// Where a paper, or a line of it, begins.
enum Direction {
    LEFT_TO_RIGHT(PdfWriter.RUN_DIRECTION_LTR),
    RIGHT_TO_LEFT(PdfWriter.RUN_DIRECTION_RTL);

    private final int code;

    Direction(int code) {
        this.code = code;
    }

    /// As the PDF library calls it.
    int code() {
        return code;
    }

    /// The direction of most of these lines.
    static Direction of(List<PaperLine> lines) {
        var texts = lines.stream().flatMap(Direction::text).toList();
        var leftwards = texts.stream().filter(Direction::isLeftwards).count();
        return leftwards * 2 > texts.size() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /// The direction of a line on a paper of this direction: a name in other letters stays in its column.
    Direction of(String text) {
        return isLeftwards(text) ? RIGHT_TO_LEFT : this;
    }

    /// The text without the marks that order its letters on a screen: paper has an order of its own.
    static String withoutMarks(String text) {
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLeftwards(String text) {
        return !new Bidi(withoutMarks(text), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static Stream<String> text(PaperLine line) {
        return switch (line) {
            case PaperLine.Title(var text) -> Stream.of(text);
            case PaperLine.Note(var text) -> Stream.of(text);
            case PaperLine.Row(var label, var amount, var strong) -> Stream.of(label);
            case PaperLine.Rule _, PaperLine.Picture _, PaperLine.Ink _ -> Stream.empty();
        };
    }
}
