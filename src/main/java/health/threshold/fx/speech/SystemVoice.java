package health.threshold.fx.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A voice that a speech program has.
///
/// @param tag its language, in small letters, parted by hyphens: `es-419`
/// @param name what the program calls it
record SystemVoice(String tag, String name) {

    SystemVoice {
        tag = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one that people here know best, of those that speak the language.
    static Optional<SystemVoice> of(Locale language, List<SystemVoice> voices) {
        return wanted(language.getLanguage()).stream()
                .flatMap(wish -> voices.stream().filter(voice -> voice.fits(wish)))
                .findFirst();
    }

    private boolean fits(String wish) {
        return tag.equals(wish) || tag.startsWith(wish + "-");
    }

    private static List<String> wanted(String language) {
        return switch (language) {
            case "en" -> List.of("en-us", "en");
            case "es" -> List.of("es-us", "es-419", "es-mx", "es");
            // Mandarin has a code of its own, and `zh` may be any Chinese.
            case "zh" -> List.of("cmn", "zh-cn", "zh-hans", "zh-cmn", "zh");
            default -> List.of(language);
        };
    }
}
