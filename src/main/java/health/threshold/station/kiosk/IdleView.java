package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Asks if somebody is still there.
final class IdleView {

    private final IdleModel model;
    private final Words words;

    @FXML
    private Label left;

    @FXML
    private Button moreTime;

    @FXML
    private Button noMoreTime;

    IdleView(IdleModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        left.textProperty().bind(model.left().map(seconds -> words.say("idle.left", seconds)));
        moreTime.setOnAction(press -> model.moreTime());
        noMoreTime.setOnAction(press -> model.noMoreTime());
    }
}
