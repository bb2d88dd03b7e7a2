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
        otherWay.setText(words.say(otherWay()));
        otherWay.setOnAction(press -> model.otherWay());
    }

    private String otherWay() {
        if (model.isForAnother()) return model.cameByCode() ? "notfound.use.their.name" : "notfound.use.their.code";
        return model.cameByCode() ? "notfound.use.name" : "notfound.use.code";
    }
}
