package health.threshold.station.kiosk;

import health.threshold.fx.Seen;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/// An address to send a receipt to, read once more by whoever typed it.
final class ReceiptAddressView {

    private final ReceiptModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private TextField field;

    @FXML
    private ToggleButton keep;

    @FXML
    private Button send;

    @FXML
    private TouchKeys keys;

    ReceiptAddressView(ReceiptModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        field.setAccessibleText(question.getText());
        field.textProperty().bindBidirectional(model.typed());
        keys.speak(words);
        keys.setLayout(TouchKeys.Layout.MAIL);
        keep.selectedProperty().bindBidirectional(model.keeps());
        Seen.show(keep, model.mayKeep());
        model.unlikely().subscribe(unlikely -> {
            if (unlikely) Hint.needed(hint, words.say("change.email.unlikely"));
            else Hint.plain(hint, words.say("receipt.address.hint"));
        });
        send.setOnAction(press -> {
            model.toTyped(words);
            Hands.focus(field);
        });
    }
}
