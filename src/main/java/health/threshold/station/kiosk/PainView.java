package health.threshold.station.kiosk;

import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// The numeric rating scale as it is asked everywhere: eleven equal keys from 0 to 10, and plain words at both ends.
final class PainView {

    private static final int WORST = 10;

    private final ArrivingModel model;
    private final Words words;

    @FXML
    private Notice paid;

    @FXML
    private Columns levels;

    @FXML
    private Label least;

    @FXML
    private Label most;

    @FXML
    private Button ratherNotSay;

    PainView(ArrivingModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.paid().ifPresent(receipt -> paid.show(Tone.GOOD, words.say("feeling.paid", words.money(receipt.paid()))));
        least.setText(words.say("pain.least", 0));
        most.setText(words.say("pain.most", WORST));
        for (int level = 0; level <= WORST; level++) levels.getChildren().add(key(level));
        ratherNotSay.setOnAction(press -> model.ratherNotSay());
    }

    private Button key(int level) {
        var key = new Button(words.number(level));
        key.setId("pain-" + level);
        key.getStyleClass().add("level");
        key.setMaxWidth(Double.MAX_VALUE);
        if (level == 0) key.setAccessibleText(least.getText());
        if (level == WORST) key.setAccessibleText(most.getText());
        key.setOnAction(press -> model.say(new ArrivalAnswer.Hurts(level)));
        return key;
    }
}
