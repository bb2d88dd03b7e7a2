package health.threshold.station.kiosk;

import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Kind words about a card, and what can be done now.
final class CardView {

    private final CardModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label lead;

    @FXML
    private Button another;

    @FXML
    private Button atTheDesk;

    @FXML
    private Button notNow;

    @FXML
    private Button goOn;

    CardView(CardModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var declined = model.isDeclined();
        question.setText(words.say(declined ? "card.declined.question" : "card.unclear.question"));
        lead.setText(words.say(declined ? "card.declined.lead" : "card.unclear.lead", model.eitherWay(words)));
        Seen.show(another, declined);
        Seen.show(atTheDesk, declined);
        Seen.show(notNow, declined);
        Seen.show(goOn, !declined);
        another.setOnAction(press -> model.tryAnother());
        atTheDesk.setOnAction(press -> model.payLater(true));
        notNow.setOnAction(press -> model.payLater(false));
        goOn.setOnAction(press -> model.goOn());
    }
}
