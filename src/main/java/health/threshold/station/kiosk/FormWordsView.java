package health.threshold.station.kiosk;

import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// A question of the form that is answered in words: one line, the keys, and three buttons.
final class FormWordsView {

    private final FormQuestionModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private TextField field;

    @FXML
    private Button keep;

    @FXML
    private Button skip;

    @FXML
    private Button stop;

    @FXML
    private TouchKeys keys;

    FormWordsView(FormQuestionModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.shown(model.text()));
        field.setAccessibleText(question.getText());
        keys.speak(words);
        field.textProperty().bindBidirectional(model.words());
        model.missing().subscribe(missing -> {
            if (missing) Hint.needed(hint, words.say("form.missing.words"));
            else Hint.plain(hint, words.say("form.part", model.number(), model.count(), model.part()));
        });
        keep.setOnAction(press -> {
            model.keep();
            if (model.missing().get()) Hands.focus(field);
        });
        skip.setOnAction(press -> model.skip());
        stop.setOnAction(press -> model.stop());
    }
}
