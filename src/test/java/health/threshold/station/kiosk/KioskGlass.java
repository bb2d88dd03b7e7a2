package health.threshold.station.kiosk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The glass of a kiosk on which pages are drawn, written in a test as `es 1080x1920 200` or, with one choice of
/// somebody for whom it is easier so, `ar 1080x1920 100 lowReach`.
///
/// @param language the language that is spoken, as `es`
/// @param width in pixels
/// @param height in pixels
/// @param percent the size of text, 100 to 200
/// @param ease the choice's button, if there is one
record KioskGlass(
        String language,
        int width,
        int height,
        int percent,
        @Nullable String ease) {

    /// 12 mm on a screen of 21.5 inches with 1080 pixels across.
    static final double FINGER = 48;

    /// JUnit finds it by its shape.
    static KioskGlass of(String text) {
        var said = text.split(" ");
        var size = said[1].split("x");
        return new KioskGlass(
                said[0],
                Integer.parseInt(size[0]),
                Integer.parseInt(size[1]),
                Integer.parseInt(said[2]),
                said.length > 3 ? said[3] : null);
    }

    boolean isLow() {
        return "lowReach".equals(ease);
    }

    /// Whether every page must fit on it whole.
    boolean holdsAll() {
        return percent == 100 && !isLow();
    }

    /// Whether its pictures are drawn in a short run too.
    boolean isLookedAt() {
        return language.equals("en") && percent == 100;
    }

    /// The folder of its pictures.
    ///
    /// @param walk what is drawn there, or nothing for the usual way
    String folder(String walk) {
        var name = "%s-%dx%d-%d".formatted(language, width, height, percent);
        if (ease != null) name += "-" + ease;
        return (walk.isEmpty() ? name : name + "-" + walk).toLowerCase(Locale.ROOT);
    }
}
