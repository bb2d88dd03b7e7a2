package health.threshold.station.kiosk;

import health.threshold.fx.Icon;
import health.threshold.fx.Words;
import java.util.Locale;
import javafx.scene.control.ToggleButton;

/// The answers of which one or more are chosen, side by side. What is chosen has a tick as well as a colour.
final class ChoiceRow {

    private final ChangeModel model;
    private final Words words;

    ChoiceRow(ChangeModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void fill(Columns row, Detail detail) {
        for (var choice : Choice.of(detail)) row.getChildren().add(button(row, choice));
        refresh(row);
    }

    private ToggleButton button(Columns row, Choice choice) {
        var button = new ToggleButton(words.say(choice.key()));
        button.setId("choose-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setUserData(choice);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("choice");
        button.setOnAction(press -> {
            model.choose(choice);
            refresh(row);
        });
        return button;
    }

    private void refresh(Columns row) {
        for (var node : row.getChildren())
            if (node instanceof ToggleButton button && button.getUserData() instanceof Choice choice) {
                var is = model.isChosen(choice);
                button.setSelected(is);
                button.setGraphic(is ? Icon.CHECK.glyph() : null);
            }
    }
}
