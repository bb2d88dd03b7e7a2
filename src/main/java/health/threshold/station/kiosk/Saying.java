package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import health.threshold.fx.speech.Spoken;
import health.threshold.fx.speech.Stop;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/// What is said of a place on the screen: what is written there, and the little that eyes see besides, such as
/// that it is a button, or chosen.
final class Saying {

    private final Words words;
    private final HandKeys keys;

    Saying(Words words, HandKeys keys) {
        this.words = words;
        this.keys = keys;
    }

    String of(Stop stop) {
        // The hints are in the language of the screen, and would be said with another's sounds.
        if (!stop.language().equals(words.locale())) return stop.text();
        if (stop.node().isDisabled()) return hint("aloud.not.now", stop.text());
        return switch (stop.node()) {
            case ToggleButton choice -> hint(choice.isSelected() ? "aloud.chosen" : "aloud.not.chosen", stop.text());
            case TextInputControl field -> field(field, stop.text());
            default -> stop.isButton() ? hint("aloud.button", stop.text()) : stop.text();
        };
    }

    /// What the keys of the on-screen keyboard are called.
    String key(Stop key) {
        return key.text().length() == 2 ? key.text().substring(0, 1) : key.text();
    }

    /// What has come into a field, or gone from it.
    String typed(TextInputControl field, String before, String now) {
        if (field instanceof PasswordField) return hint("aloud.hidden");
        var same = 0;
        while (same < Math.min(before.length(), now.length()) && before.charAt(same) == now.charAt(same)) same++;
        if (now.length() > before.length()) return added(now.substring(same));
        return hint("aloud.gone", Spoken.spelled(before.substring(same)));
    }

    /// The strokes of a date come by themselves.
    private String added(String text) {
        if (text.isBlank()) return hint("aloud.space");
        var spelled = Spoken.spelled(text.replace("/", ""));
        return spelled.isEmpty() ? text : spelled;
    }

    /// Words of this mode alone.
    String hint(String key, Object... arguments) {
        return Spoken.text(words.say(key, arguments));
    }

    /// Words of this mode alone, which name the four keys.
    String keys(String usual, String set, Object... arguments) {
        return Spoken.text(keys.say(words, usual, set, arguments));
    }

    private String field(TextInputControl field, String name) {
        var text = field.getText() == null ? "" : field.getText();
        if (text.isBlank()) return keys("aloud.field.empty", "aloud.field.empty.set", name);
        if (field instanceof PasswordField) return keys("aloud.field", "aloud.field.set", name, text.length());
        var said = text.chars().anyMatch(Character::isDigit) ? Spoken.spelled(text) : text;
        return keys("aloud.field", "aloud.field.set", name, said);
    }
}
