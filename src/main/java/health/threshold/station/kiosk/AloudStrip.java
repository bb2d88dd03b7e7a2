package health.threshold.station.kiosk;

import health.threshold.fx.Icon;
import health.threshold.fx.Words;
import java.util.List;
import javafx.scene.control.Button;

/// What can be asked of the voice, on every page while it reads.
final class AloudStrip {

    private final AloudModel model;
    private final Words words;

    AloudStrip(AloudModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    List<Button> buttons() {
        return List.of(
                button("sayAgain", "aloud.again", model::again),
                button("slower", "aloud.slower", model::slower),
                button("faster", "aloud.faster", model::faster),
                button("softer", "aloud.softer", model::softer),
                button("louder", "aloud.louder", model::louder),
                button("dark", "aloud.dark", model::changeDark),
                button("stopReading", "aloud.stop", model::stop));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.getStyleClass().add("compact");
        if (id.equals("sayAgain")) button.setGraphic(Icon.READ_ALOUD.glyph());
        button.setOnAction(press -> action.run());
        return button;
    }
}
