package health.threshold.station.kiosk;

import health.threshold.fx.Icon;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

/// The ways to make the screen easier, each on or off. What is on has a tick as well as a colour.
final class EaseChoices {

    private final EaseModel model;
    private final Words words;
    private Subscription listening = Subscription.EMPTY;

    EaseChoices(EaseModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void fill(Columns columns) {
        var low = button("lowReach", "ease.low", model.lowReach(), model::changeReach);
        listening = listening.and(model.isTall().subscribe(is -> {
            Seen.show(low, is);
        }));
        columns.getChildren()
                .addAll(List.of(
                        button("contrast", "frame.contrast", model.contrast(), model::changeContrast),
                        button("leftHand", "ease.left", model.leftHand(), model::changeHand),
                        button("calm", "ease.calm", model.calm(), model::changeCalm),
                        low));
    }

    /// Nothing is listened to any more.
    void close() {
        listening.unsubscribe();
    }

    private ToggleButton button(String id, String key, ReadOnlyBooleanProperty chosen, Runnable change) {
        var button = new ToggleButton(words.say(key));
        button.setId(id);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("choice");
        button.setOnAction(press -> change.run());
        listening = listening.and(chosen.subscribe(is -> {
            button.setSelected(is);
            button.setGraphic(is ? Icon.CHECK.glyph() : null);
        }));
        return button;
    }
}
