package health.threshold.station.kiosk;

import health.threshold.fx.Icon;
import health.threshold.fx.Script;
import health.threshold.fx.Words;
import health.threshold.fx.speech.Spoken;
import javafx.scene.control.Button;

/// A button that names a language in its own script, for whoever reads no other.
final class LanguageDoor {

    private LanguageDoor() {}

    static Button of(Words words) {
        var door = new Button(words.say("frame.language"), Icon.LANGUAGE.glyph());
        Script.of(words.locale()).writes(door);
        Spoken.in(door, words.locale());
        door.setMaxWidth(Double.MAX_VALUE);
        return door;
    }
}
