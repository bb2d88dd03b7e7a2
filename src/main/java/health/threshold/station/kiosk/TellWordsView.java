package health.threshold.station.kiosk;

import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A few lines for their words, the keys, and one button. Enter sends them, as it does on every page, and Tab goes on.
final class TellWordsView {

    private final TellModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private TextArea field;

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
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        send.setOnAction(press -> {
            model.send();
            Hands.focus(field);
        });
    }

    /// These would be typed into an area of several lines.
    private void pressed(KeyEvent press) {
        if (press.getCode() != KeyCode.ENTER && press.getCode() != KeyCode.TAB) return;
        press.consume();
        if (press.getCode() == KeyCode.ENTER) send.fire();
        else field.requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private String asked() {
        return switch (model.kind()) {
            case QUESTION -> "tell.words.ask";
            case COMPLAINT -> "tell.words.complain";
            case COMPLIMENT, SUGGESTION -> "tell.words.thank";
        };
    }
}
