package health.threshold.station.kiosk;

import health.threshold.clinic.feedback.FeedbackKind;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// What is it about? Or rather to somebody in person.
final class TellView {

    private final TellModel model;

    @FXML
    private Button ask;

    @FXML
    private Button thank;

    @FXML
    private Button complain;

    @FXML
    private Button speak;

    TellView(TellModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ask.setOnAction(press -> model.tell(FeedbackKind.QUESTION));
        thank.setOnAction(press -> model.tell(FeedbackKind.COMPLIMENT));
        complain.setOnAction(press -> model.tell(FeedbackKind.COMPLAINT));
        speak.setOnAction(press -> model.speak());
    }
}
