package health.threshold.station.kiosk;

import health.threshold.fx.Seen;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Asks if everything is to be cleared, and says what stays.
final class StartOverView {

    private final StartOverModel model;

    @FXML
    private Label here;

    @FXML
    private Label toTheDesk;

    @FXML
    private Button goOn;

    @FXML
    private Button clear;

    StartOverView(StartOverModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Seen.show(here, model.areHere());
        Seen.show(toTheDesk, model.goesToTheDesk());
        goOn.setOnAction(press -> model.goOn());
        clear.setOnAction(press -> model.startOver());
    }
}
