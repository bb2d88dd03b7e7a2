package health.threshold.station.kiosk;

import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// A name that is typed in the place of a signature.
final class SignedNameView {

    private final SignatureModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private TextField name;

    @FXML
    private Button sign;

    @FXML
    private TouchKeys keys;

    SignedNameView(SignatureModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        name.setAccessibleText(question.getText());
        name.textProperty().bindBidirectional(model.name());
        keys.speak(words);
        keys.setLayout(TouchKeys.Layout.LETTERS);
        model.missing().subscribe(missing -> {
            if (missing) Hint.needed(hint, words.say("signature.name.missing"));
            else Hint.plain(hint, words.say("signature.name.hint"));
        });
        sign.setOnAction(press -> {
            model.signName();
            Hands.focus(name);
        });
    }
}
