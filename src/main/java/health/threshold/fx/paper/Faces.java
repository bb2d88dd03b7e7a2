package health.threshold.fx.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/// Our typefaces, embedded, at the sizes of one paper. A letter that Atkinson lacks is taken from Noto Sans
/// (Vietnamese, Greek, Cyrillic), Vazirmatn (Arabic) or Noto Sans CJK, so that a name or a signed text is never printed
/// with holes.
final class Faces {

    private static final Face NOTO = new Face("NotoSans_400Regular.ttf");
    private static final Face NOTO_BOLD = new Face("NotoSans_700Bold.ttf");
    private static final Face ARABIC = new Face("Vazirmatn_400Regular.ttf");
    private static final Face ARABIC_BOLD = new Face("Vazirmatn_700Bold.ttf");
    private static final Face CHINESE = new Face("NotoSansCJKsc_400Regular.otf");
    private static final Face CHINESE_BOLD = new Face("NotoSansCJKsc_700Bold.otf");
    private static final List<Face> PLAIN =
            List.of(new Face("AtkinsonHyperlegibleNext_400Regular.ttf"), NOTO, ARABIC, CHINESE);
    private static final List<Face> STRONG =
            List.of(new Face("AtkinsonHyperlegibleNext_700Bold.ttf"), NOTO_BOLD, ARABIC_BOLD, CHINESE_BOLD);
    private static final List<Face> FIGURES =
            List.of(new Face("AtkinsonHyperlegibleMono_400Regular.ttf"), NOTO, ARABIC, CHINESE);
    private static final List<Face> STRONG_FIGURES =
            List.of(new Face("AtkinsonHyperlegibleMono_700Bold.ttf"), NOTO_BOLD, ARABIC_BOLD, CHINESE_BOLD);

    private final float size;

    Faces(float size) {
        this.size = size;
    }

    Phrase title(String text) {
        return phrase(text, STRONG, size * 1.25f);
    }

    Phrase plain(String text) {
        return phrase(text, PLAIN, size);
    }

    Phrase strong(String text) {
        return phrase(text, STRONG, size);
    }

    Phrase figures(String text, boolean strong) {
        return phrase(text, strong ? STRONG_FIGURES : FIGURES, size);
    }

    private static Phrase phrase(String text, List<Face> faces, float size) {
        var clean = Normalizer.normalize(Direction.withoutMarks(text), Normalizer.Form.NFC);
        var missing = clean.codePoints().filter(letter -> letter >= ' ').boxed().collect(Collectors.toSet());
        var selector = new FontSelector();
        for (var face : faces) {
            selector.addFont(new Font(face.font(), size, Font.NORMAL, Color.BLACK));
            missing.removeIf(face.font()::charExists);
            if (missing.isEmpty()) break;
        }
        return selector.process(printable(clean, missing));
    }

    /// A letter in no face is printed as a question mark: a hole would pass unseen.
    private static String printable(String text, Set<Integer> missing) {
        return text.codePoints()
                .map(letter -> missing.contains(letter) ? '?' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// A typeface of ours, read when a text first needs it.
    private static final class Face {
        private final String name;
        private @Nullable BaseFont font;

        private Face(String name) {
            this.name = name;
        }

        private synchronized BaseFont font() {
            if (font == null) font = read();
            return font;
        }

        private BaseFont read() {
            try (var file = Faces.class.getResourceAsStream("/assets/fonts/" + name)) {
                if (file == null) throw new IllegalStateException("No font " + name);
                return BaseFont.createFont(
                        name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), new byte[0]);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Could not read " + name, unreadable);
            }
        }
    }
}
