package health.threshold.station.kiosk;

import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// What is it about? Or rather to somebody in person.
final class TellView {

    private final TellModel model;

    private final Words words;

    @FXML
    private Label lead;

    @FXML
    private Button ask;

    @FXML
    private Button thank;

    @FXML
    private Button complain;

    @FXML
    private Button speak;

    TellView(TellModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        if (model.isKnown()) lead.setText(words.say("tell.known"));
        ask.setOnAction(press -> model.tell(FeedbackKind.QUESTION));
        thank.setOnAction(press -> model.tell(FeedbackKind.COMPLIMENT));
        complain.setOnAction(press -> model.tell(FeedbackKind.COMPLAINT));
        speak.setOnAction(press -> model.speak());
    }
}
