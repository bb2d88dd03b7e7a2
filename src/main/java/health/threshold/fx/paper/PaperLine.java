package health.threshold.fx.paper;

/// One line of a receipt, already in the words and figures to be printed.
public sealed interface PaperLine {

    /// A heading over the lines below it.
    record Title(String text) implements PaperLine {}

    /// A label and its amount, which stands at the right in figures of one width.
    record Row(String label, String amount, boolean strong) implements PaperLine {}

    /// A sentence over the whole width.
    record Note(String text) implements PaperLine {}

    /// A thin line across.
    record Rule() implements PaperLine {}

    /// A picture for a scanner, in the middle, so many hundredths of the width wide.
    record Picture(CodePicture code, int percent) implements PaperLine {}

    /// What a hand drew.
    ///
    /// @param strokes an SVG path of moves and lines in whole numbers, on a sheet so many wide and high
    record Ink(String strokes, int wide, int high) implements PaperLine {}

    static PaperLine ink(String strokes, int wide, int high) {
        return new Ink(strokes, wide, high);
    }

    static PaperLine picture(CodePicture code, int percent) {
        return new Picture(code, percent);
    }

    static PaperLine title(String text) {
        return new Title(text);
    }

    static PaperLine row(String label, String amount) {
        return new Row(label, amount, false);
    }

    /// The row that counts, such as what was paid.
    static PaperLine total(String label, String amount) {
        return new Row(label, amount, true);
    }

    static PaperLine note(String text) {
        return new Note(text);
    }

    static PaperLine rule() {
        return new Rule();
    }
}
