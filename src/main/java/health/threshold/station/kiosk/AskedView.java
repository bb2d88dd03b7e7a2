package health.threshold.station.kiosk;

import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Thanks, the number to ask for, and what happens next.
final class AskedView {

    private final AskedModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label lead;

    @FXML
    private VBox numberBox;

    @FXML
    private Label number;

    @FXML
    private Button finish;

    AskedView(AskedModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var told = model.told();
        question.setText(words.say(told.isPresent() ? "asked.told" : "asked.time"));
        lead.setText(words.say(told.map(AskedView::next).orElse("asked.time.lead")));
        number.setText(told.map(Feedback::number).orElse(""));
        numberBox.setVisible(told.isPresent());
        numberBox.setManaged(told.isPresent());
        finish.setOnAction(press -> model.finish());
    }

    private static String next(Feedback told) {
        return told.kind() == FeedbackKind.COMPLAINT ? "asked.complained" : "asked.told.lead";
    }
}
