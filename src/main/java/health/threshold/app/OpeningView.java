package health.threshold.app;

import health.threshold.fx.Words;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What stands in the first window until the store is open.
final class OpeningView {

    private final Words words;

    OpeningView(Words words) {
        this.words = words;
    }

    Parent load() {
        var label = new Label(words.say("opening"));
        label.getStyleClass().add("subheading");
        var page = new StackPane(label);
        page.setAlignment(Pos.CENTER);
        return page;
    }
}
