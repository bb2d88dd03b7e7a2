package health.threshold.station.kiosk;

import health.threshold.fx.Icon;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Label;

/// A sentence beside a field: what it is for, or, with a sign, what is still needed.
final class Hint {

    /// How a sentence that says what is still needed is styled.
    static final String NEEDED = "needed";

    /// Where letters are large, such a sentence may stand above what is seen just now.
    static final EventType<Event> SAID = new EventType<>(Event.ANY, "HINT_SAID");

    private Hint() {}

    static void plain(Label label, String sentence) {
        label.setText(sentence);
        label.setGraphic(null);
        label.getStyleClass().remove(NEEDED);
    }

    static void needed(Label label, String sentence) {
        label.setText(sentence);
        label.setGraphic(Icon.ATTENTION.glyph());
        if (!label.getStyleClass().contains(NEEDED)) label.getStyleClass().add(NEEDED);
        if (label.getScene() != null) label.fireEvent(new Event(SAID));
    }
}
