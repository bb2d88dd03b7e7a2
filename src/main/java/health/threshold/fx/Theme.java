package health.threshold.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignCIkonHandler;

/// Dresses a window: AtlantaFX below, our tokens and shapes above it, one sheet for the station's density on top.
///
/// The scene's root carries the scheme as a style class and the size of text as an inline style, so nobody else may
/// set an inline style on a root. Popups have scenes of their own, so AtlantaFX is made the application's base too;
/// its colours give way to our tokens, which a popup takes from its window. Making a theme loads the fonts, which the
/// toolkit then keeps.
public final class Theme {

    private static final List<String> FONTS = List.of(
            "AtkinsonHyperlegibleNext_400Regular.ttf",
            "AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
            "AtkinsonHyperlegibleNext_700Bold.ttf",
            "AtkinsonHyperlegibleMono_400Regular.ttf",
            "AtkinsonHyperlegibleMono_700Bold.ttf",
            "NotoSans_400Regular.ttf",
            "NotoSans_700Bold.ttf",
            "Vazirmatn_400Regular.ttf",
            "Vazirmatn_700Bold.ttf",
            "NotoSansCJKsc_400Regular.otf",
            "NotoSansCJKsc_700Bold.otf");

    public Theme() {
        FONTS.forEach(name -> load(name, () -> Theme.class.getResourceAsStream("/assets/fonts/" + name)));
        load("Material Design Icons", new MaterialDesignCIkonHandler()::getFontResourceAsStream);
    }

    /// The station's look, light and at its usual size.
    public void dress(Scene scene, Look look) {
        dress(scene, Dress.of(look));
    }

    /// May be called again at any time to change clothes; a new root of the scene needs it too.
    public void dress(Scene scene, Dress dress) {
        var base = dress.scheme() == Scheme.LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
        scene.setUserAgentStylesheet(base);
        Application.setUserAgentStylesheet(base);
        scene.getStylesheets()
                .removeAll(Stream.of(Look.values())
                        .map(look -> sheet(look.sheet()))
                        .toList());
        scene.getStylesheets().removeAll(common());
        scene.getStylesheets().addAll(0, common());
        scene.getStylesheets().add(common().size(), sheet(dress.look().sheet()));
        var root = scene.getRoot();
        root.getStyleClass()
                .removeAll(Stream.of(Scheme.values()).map(Scheme::styleClass).toList());
        root.getStyleClass().add(dress.scheme().styleClass());
        root.setStyle("-fx-font-size: " + dress.look().pixels() * dress.percent() / 100 + "px;");
    }

    private static List<String> common() {
        return Stream.of("tokens.css", "bridge.css", "base.css", "controls.css")
                .map(Theme::sheet)
                .toList();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    private static void load(String name, Supplier<@Nullable InputStream> font) {
        try (var file = font.get()) {
            if (file == null || Font.loadFont(file, 14) == null) throw new IllegalStateException("No font " + name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Could not read " + name, unreadable);
        }
    }
}
