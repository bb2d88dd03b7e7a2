package health.threshold.clinic.consent;

/// What somebody signed with. Exactly one of the two parts is there.
///
/// @param name what was typed; empty where the signature was drawn
/// @param strokes what was drawn, as an SVG path of whole numbers (`M12 40 L18 44`) on a sheet of 1000 by 300; empty
///     where a name was typed
public record Signature(String name, String strokes) {

    /// The sheet that strokes are drawn on.
    public static final int WIDTH = 1_000;

    public static final int HEIGHT = 300;

    /// The most characters that strokes may have.
    public static final int MOST_STROKES = 20_000;

    private static final int LONGEST_NAME = 200;

    public Signature {
        name = name.strip();
        if (name.isEmpty() == strokes.isEmpty()) throw new IllegalArgumentException("Either drawn or typed");
        if (name.length() > LONGEST_NAME) throw new IllegalArgumentException("A name has at most 200 characters");
        if (!strokes.isEmpty() && !isPath(strokes)) throw new IllegalArgumentException("These are no strokes");
    }

    public static Signature typed(String name) {
        return new Signature(name, "");
    }

    public static Signature drawn(String strokes) {
        return new Signature("", strokes);
    }

    public boolean isDrawn() {
        return !strokes.isEmpty();
    }

    /// Every step is `M` or `L` with two numbers, and the first moves.
    private static boolean isPath(String strokes) {
        if (strokes.length() > MOST_STROKES || !strokes.startsWith("M")) return false;
        var words = strokes.split(" ", -1);
        if (words.length % 2 != 0) return false;
        for (int at = 0; at < words.length; at += 2)
            if (!words[at].matches("[ML]\\d{1,4}") || !words[at + 1].matches("\\d{1,4}")) return false;
        return true;
    }
}
