package health.threshold.app;

import static health.threshold.app.Screens.fx;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.tour.TourWindow;
import health.threshold.fx.Dress;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The demo's mark on a window whose header is as full as it gets.
class FramePageTest {

    @BeforeAll
    static void toolkit() throws Exception {
        Screens.start();
    }

    @ParameterizedTest
    @CsvSource({"1080,en", "1080,es", "1180,en", "1180,es", "1280,en", "1280,es", "1366,en", "1366,es"})
    void the_mark_covers_nothing_and_is_read_whole(int width, String language) {
        var words = Words.of(Shell.class, Locale.forLanguageTag(language));
        var warning = new Button(words.say("sync.waiting", 12, words.say("sync.why.KEY_MISSING")));
        warning.setId("sync-status");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(16, new Label("Threshold"), gap, warning);
        header.setId("header");
        var window = fx(() -> {
            var page = new FramePage(words, true, new SimpleDoubleProperty(1));
            var content = new BorderPane();
            content.setTop(header);
            page.show(content);
            var made = new TourWindow(page, width, 768);
            new Theme().dress(made.scene(), Dress.of(Look.DESK));
            made.show();
            made.picture(Path.of("target", "desk-shots", "demo-mark-" + width + "-" + language + ".png"));
            return made;
        });

        var mark = bounds(window.scene(), "demo-mark");
        for (var other : new String[] {"header", "sync-status"})
            assertThat(mark.intersects(bounds(window.scene(), other)))
                    .as("the mark over %s", other)
                    .isFalse();
        var text = fx(() -> (Label) window.scene().lookup("#demo-mark > .label"));
        assertThat(fx(text::getWidth)).isGreaterThanOrEqualTo(fx(() -> text.prefWidth(-1)));
        assertThat(mark.getMinX()).isNotNegative();
        assertThat(mark.getMaxX()).isLessThanOrEqualTo(width);
        fx(() -> {
            window.close();
            return true;
        });
    }

    /// A hair less, as what touches covers nothing.
    private static Bounds bounds(Scene scene, String id) {
        return fx(() -> {
            Node node = Screens.node(scene, id);
            var all = node.localToScene(node.getLayoutBounds());
            return new BoundingBox(all.getMinX(), all.getMinY() + 0.5, all.getWidth(), all.getHeight() - 1);
        });
    }
}
