package health.threshold.station.kiosk;

import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// One line for their words, the keys, and one button.
final class TellWordsView {

    private final TellModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private TextField field;

    @FXML
    private Button send;

    @FXML
    private TouchKeys keys;

    TellWordsView(TellModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say(asked()));
        field.setAccessibleText(question.getText());
        keys.speak(words);
        field.textProperty().bindBidirectional(model.words());
        model.empty().subscribe(empty -> {
            if (empty) Hint.needed(hint, words.say("tell.empty"));
            else Hint.plain(hint, words.say("tell.hint"));
        });
        send.setOnAction(press -> {
            model.send();
            Hands.focus(field);
        });
    }

    private String asked() {
        return switch (model.kind()) {
            case QUESTION -> "tell.words.ask";
            case COMPLAINT -> "tell.words.complain";
            case COMPLIMENT, SUGGESTION -> "tell.words.thank";
        };
    }
}
