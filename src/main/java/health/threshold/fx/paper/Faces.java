package health.threshold.fx.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/// Our typefaces, embedded, at the sizes of one paper. A letter that Atkinson lacks (Vietnamese, Greek, Cyrillic) is
/// taken from Noto Sans, so that a name is never printed with holes.
final class Faces {

    private final float size;
    private final BaseFont regular = face("AtkinsonHyperlegibleNext_400Regular.ttf");
    private final BaseFont bold = face("AtkinsonHyperlegibleNext_700Bold.ttf");
    private final BaseFont mono = face("AtkinsonHyperlegibleMono_400Regular.ttf");
    private final BaseFont monoBold = face("AtkinsonHyperlegibleMono_700Bold.ttf");
    private final BaseFont wide = face("NotoSans_400Regular.ttf");
    private final BaseFont wideBold = face("NotoSans_700Bold.ttf");

    Faces(float size) {
        this.size = size;
    }

    Phrase title(String text) {
        return phrase(text, bold, wideBold, size * 1.25f);
    }

    Phrase plain(String text) {
        return phrase(text, regular, wide, size);
    }

    Phrase strong(String text) {
        return phrase(text, bold, wideBold, size);
    }

    Phrase figures(String text, boolean strong) {
        return strong ? phrase(text, monoBold, wideBold, size) : phrase(text, mono, wide, size);
    }

    private static Phrase phrase(String text, BaseFont first, BaseFont second, float size) {
        var selector = new FontSelector();
        selector.addFont(new Font(first, size, Font.NORMAL, Color.BLACK));
        selector.addFont(new Font(second, size, Font.NORMAL, Color.BLACK));
        return selector.process(printable(text, first, second));
    }

    /// A letter in neither face is printed as a question mark: a hole would pass unseen.
    private static String printable(String text, BaseFont first, BaseFont second) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> letter < ' ' || first.charExists(letter) || second.charExists(letter) ? letter : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static BaseFont face(String name) {
        try (var file = Faces.class.getResourceAsStream("/assets/fonts/" + name)) {
            if (file == null) throw new IllegalStateException("No font " + name);
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), new byte[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Could not read " + name, unreadable);
        }
    }
}
