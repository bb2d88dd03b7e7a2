package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// The same calm words for every reason.
final class NotFoundView {

    private final NotFoundModel model;
    private final Words words;

    @FXML
    private Button tryAgain;

    @FXML
    private Button otherWay;

    NotFoundView(NotFoundModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        tryAgain.setOnAction(press -> model.tryAgain());
        otherWay.setText(words.say(model.cameByCode() ? "notfound.use.name" : "notfound.use.code"));
        otherWay.setOnAction(press -> model.otherWay());
    }
}
