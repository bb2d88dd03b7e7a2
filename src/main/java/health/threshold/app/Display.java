package health.threshold.app;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to draw on.
final class Display {

    private Display() {}

    /// On Linux a screen is an X display; Windows and macOS always have one. A toolkit that has been told to draw
    /// into memory has one too.
    static boolean isThere(Map<String, String> environment, String system) {
        if ("Headless".equals(System.getProperty("glass.platform"))) return true;
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) return true;
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /// Draws into memory from here on; to be called before the toolkit starts.
    static void intoMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Makes the toolkit forget how it laid out a text as soon as the next one comes, where it would keep names of
    /// people who have left; to be called before it starts.
    static void withoutMemory() {
        System.setProperty("prism.cacheLayoutSize", "0");
    }
}
