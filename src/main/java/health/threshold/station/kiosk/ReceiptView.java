package health.threshold.station.kiosk;

import health.threshold.fx.Notice;
import health.threshold.fx.Seen;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// How they would like their receipt.
final class ReceiptView {

    private final ReceiptModel model;
    private final Words words;

    @FXML
    private Notice paid;

    @FXML
    private Label lead;

    @FXML
    private Button toFile;

    @FXML
    private Button toAnother;

    @FXML
    private Button onPaper;

    @FXML
    private Button none;

    ReceiptView(ReceiptModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        paid.show(
                Tone.GOOD, words.say("feeling.paid", words.money(model.receipt().paid())));
        var known = model.canMail() && !model.onFile().isEmpty();
        Seen.show(lead, model.canMail());
        toFile.setText(words.say("receipt.mail.to", model.onFile()));
        Seen.show(toFile, known);
        toFile.setOnAction(press -> model.toAddressOnFile(words));
        toAnother.setText(words.say(known ? "receipt.mail.another" : "receipt.mail"));
        Seen.show(toAnother, model.canMail());
        toAnother.setOnAction(press -> model.toAnother());
        onPaper.setText(words.say(model.printsHere() ? "receipt.paper.here" : "receipt.paper"));
        onPaper.setOnAction(press -> model.onPaper(words));
        none.setOnAction(press -> model.none());
    }
}
