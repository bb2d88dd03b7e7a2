package health.threshold.fx.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/// Our typefaces, embedded, at the sizes of one paper.
final class Faces {

    private final float size;
    private final BaseFont regular = face("AtkinsonHyperlegibleNext_400Regular.ttf");
    private final BaseFont bold = face("AtkinsonHyperlegibleNext_700Bold.ttf");
    private final BaseFont mono = face("AtkinsonHyperlegibleMono_400Regular.ttf");
    private final BaseFont monoBold = face("AtkinsonHyperlegibleMono_700Bold.ttf");

    Faces(float size) {
        this.size = size;
    }

    Phrase title(String text) {
        return phrase(text, bold, size * 1.25f);
    }

    Phrase plain(String text) {
        return phrase(text, regular, size);
    }

    Phrase strong(String text) {
        return phrase(text, bold, size);
    }

    Phrase figures(String text, boolean strong) {
        return phrase(text, strong ? monoBold : mono, size);
    }

    private static Phrase phrase(String text, BaseFont face, float size) {
        return new Phrase(text, new Font(face, size, Font.NORMAL, Color.BLACK));
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
