package health.threshold.station.kiosk;

import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.Feeling;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// Four equal answers, none of them filled, for none is the expected one; and one way past them.
final class FeelingView {

    private final ArrivingModel model;
    private final Words words;

    @FXML
    private Notice paid;

    @FXML
    private Button fine;

    @FXML
    private Button worried;

    @FXML
    private Button hardDay;

    @FXML
    private Button muchPain;

    @FXML
    private Button ratherNotSay;

    FeelingView(ArrivingModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.paid().ifPresent(receipt -> paid.show(Tone.GOOD, words.say("feeling.paid", words.money(receipt.paid()))));
        fine.setOnAction(press -> model.say(new ArrivalAnswer.Feels(Feeling.FINE)));
        worried.setOnAction(press -> model.say(new ArrivalAnswer.Feels(Feeling.WORRIED)));
        hardDay.setOnAction(press -> model.say(new ArrivalAnswer.Feels(Feeling.HARD_DAY)));
        muchPain.setOnAction(press -> model.say(new ArrivalAnswer.Feels(Feeling.MUCH_PAIN)));
        ratherNotSay.setOnAction(press -> model.ratherNotSay());
    }
}
