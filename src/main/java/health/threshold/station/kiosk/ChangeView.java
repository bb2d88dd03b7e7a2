package health.threshold.station.kiosk;

import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// One question, one field, the keys, and one button.
final class ChangeView {

    private final ChangeModel model;
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
    private TouchKeys keys;

    ChangeView(ChangeModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say(asked()));
        field.setAccessibleText(question.getText());
        keys.setLocale(words.locale());
        keys.setLayout(
                switch (model.detail()) {
                    case PHONE -> TouchKeys.Layout.DIGITS;
                    case ADDRESS -> TouchKeys.Layout.MARKS;
                    case EMAIL, INSURANCE -> TouchKeys.Layout.LETTERS;
                });
        field.textProperty().bindBidirectional(model.typed());
        model.unlikely().subscribe(unlikely -> {
            if (unlikely) Hint.needed(hint, words.say(problem()));
            else Hint.plain(hint, words.say(hint()));
        });
        keep.setOnAction(press -> {
            model.keep();
            Hands.focus(field);
        });
    }

    private String asked() {
        return switch (model.detail()) {
            case PHONE -> "change.phone";
            case EMAIL -> "change.email";
            case ADDRESS -> "change.address";
            case INSURANCE -> "change.insurance";
        };
    }

    private String problem() {
        return model.detail() == Detail.PHONE ? "change.phone.unlikely" : "change.email.unlikely";
    }

    private String hint() {
        return model.detail() == Detail.INSURANCE ? "change.insurance.hint" : "change.hint";
    }
}
