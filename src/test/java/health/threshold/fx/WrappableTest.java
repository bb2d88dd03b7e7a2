package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Bidi;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Arabic in places of every width.
@ExtendWith(ApplicationExtension.class)
class WrappableTest {

    private static final String SENTENCE = "الهاتف، آخر 4 أرقام من بطاقتك يا Mari الآن";

    @BeforeAll
    static void fonts() {
        new Theme();
    }

    @Test
    void a_sentence_can_be_laid_out_however_narrow_its_place_is() {
        for (int width = 1; width < 600; width++) {
            var narrow = width;
            assertThatCode(() -> height(Wrappable.text(SENTENCE), narrow))
                    .as("%d px", width)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_narrower_place_takes_more_lines() {
        assertThat(height(Wrappable.text(SENTENCE), 200)).isGreaterThan(height(Wrappable.text(SENTENCE), 2_000) * 1.9);
    }

    @Test
    void a_name_in_latin_letters_is_read_in_its_own_order() {
        assertThat(seen(Wrappable.text("تفضل بالجلوس: Blue area."))).startsWith(".Blue area");
        assertThat(seen(Wrappable.text("موعدك مع Dr. Lee.") + " " + Wrappable.text("سننادي رقمك.")))
                .contains(".Dr. Lee ");
    }

    /// From the left, as it stands on the screen, without the marks.
    private static String seen(String said) {
        var bidi = new Bidi(said, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var runs = new String[bidi.getRunCount()];
        var levels = new byte[runs.length];
        for (int at = 0; at < runs.length; at++) {
            var run = said.substring(bidi.getRunStart(at), bidi.getRunLimit(at));
            levels[at] = (byte) bidi.getRunLevel(at);
            runs[at] =
                    levels[at] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs).replaceAll("[\\u200e\\u200f]", "").replace('\u00a0', ' ');
    }

    @Test
    void nothing_but_invisible_marks_is_added() {
        assertThat(Wrappable.text(SENTENCE).replaceAll("[\\u200e\\u200f]", "")).isEqualTo(SENTENCE);
    }

    private static double height(String said, int width) {
        var text = new Text(said);
        text.setFont(Font.font("Vazirmatn", 30));
        text.setNodeOrientation(javafx.geometry.NodeOrientation.RIGHT_TO_LEFT);
        text.setWrappingWidth(width);
        return text.getLayoutBounds().getHeight();
    }
}
