package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// The four keys with which the whole kiosk can be used by ear, as the keypad beside it sends them.
///
/// @param codes for previous, next, choose and back, in this order
public record HandKeys(List<KeyCode> codes) {

    /// Keypads for kiosks send these, or can be set to; up and down mean the same in every script.
    public static final HandKeys USUAL = new HandKeys(List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER, KeyCode.ESCAPE));

    private static final String HOW =
            "kiosk.keys names four keys, for previous, next, choose and back, such as UP, DOWN, ENTER, ESCAPE or"
                    + " F1, F2, F3, F4.";

    /// @throws IllegalArgumentException where they cannot be used; its words are for the person who set them
    public HandKeys {
        codes = codes.stream().map(HandKeys::plain).toList();
        if (codes.size() != FourKeys.values().length) throw new IllegalArgumentException(HOW);
        if (new HashSet<>(codes).size() < codes.size())
            throw new IllegalArgumentException(HOW + " Each is another key.");
        for (var code : codes)
            if (!isFree(code))
                throw new IllegalArgumentException(HOW
                        + " A key with which people type or go through a page cannot be one of them: " + code + ".");
    }

    /// The keys that are named, as JavaFX names them, with commas between.
    ///
    /// @throws IllegalArgumentException where they cannot be used; its words are for the person who set them
    public static HandKeys of(String names) {
        var codes = new ArrayList<KeyCode>();
        for (var name : names.split(",", -1)) codes.add(code(name.strip()));
        return new HandKeys(codes);
    }

    private static KeyCode code(String name) {
        return Arrays.stream(KeyCode.values())
                .filter(code -> code.name().equals(name.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(HOW + " There is no key of this name: " + name + "."));
    }

    Optional<FourKeys> of(KeyCode pressed) {
        var at = codes.indexOf(plain(pressed));
        return at < 0 ? Optional.empty() : Optional.of(FourKeys.values()[at]);
    }

    /// Says something of the keys.
    ///
    /// @param usual the words of it for the usual keys
    /// @param set the words of it for others, whose names stand after the other arguments
    String say(Words words, String usual, String set, Object... arguments) {
        if (equals(USUAL)) return words.say(usual, arguments);
        var all = new ArrayList<Object>(List.of(arguments));
        codes.forEach(code -> all.add(code.getName()));
        return words.say(set, all.toArray());
    }

    /// The arrows stand twice on some keyboards.
    private static KeyCode plain(KeyCode code) {
        return switch (code) {
            case KP_UP -> KeyCode.UP;
            case KP_DOWN -> KeyCode.DOWN;
            case KP_LEFT -> KeyCode.LEFT;
            case KP_RIGHT -> KeyCode.RIGHT;
            default -> code;
        };
    }

    private static boolean isFree(KeyCode code) {
        if (code.isFunctionKey() || code.isNavigationKey() || code.isMediaKey()) return true;
        return switch (code) {
            case ENTER, ESCAPE, INSERT, PAUSE, HELP, CANCEL, ACCEPT, PROPS -> true;
            default -> code.name().matches("(SOFTKEY|COLORED_KEY|GAME)_.*");
        };
    }
}
