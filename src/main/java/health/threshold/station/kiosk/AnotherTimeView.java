package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Four equal wishes, one tap each.
final class AnotherTimeView {

    private final AnotherTimeModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private VBox wishes;

    AnotherTimeView(AnotherTimeModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say("time.question", model.called()));
        for (var wish : Wish.values()) {
            var button = new Button(words.say(wish.key()));
            button.setId("wish-" + wish.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("answer");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(press -> model.wish(wish));
            wishes.getChildren().add(button);
        }
    }
}
