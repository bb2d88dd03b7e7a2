package health.threshold.station.kiosk;

import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Whether they need something today: yes and no are equal, and there is a way past both.
final class NeedView {

    private final ArrivingModel model;
    private final NeedToday need;
    private final Words words;

    @FXML
    private Notice paid;

    @FXML
    private Label question;

    @FXML
    private Button yes;

    @FXML
    private Button no;

    @FXML
    private Button ratherNotSay;

    NeedView(KioskFlow flow, NeedToday need, Words words) {
        model = new ArrivingModel(flow, need.question());
        this.need = need;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.paid().ifPresent(receipt -> paid.show(Tone.GOOD, words.say("feeling.paid", words.money(receipt.paid()))));
        question.setText(words.say(
                switch (need) {
                    case QUIET_PLACE -> "needs.quiet";
                    case WHEELCHAIR -> "needs.wheelchair";
                    case INTERPRETER -> "needs.interpreter";
                }));
        yes.setOnAction(press -> model.say(new ArrivalAnswer.Needs(need, true)));
        no.setOnAction(press -> model.say(new ArrivalAnswer.Needs(need, false)));
        ratherNotSay.setOnAction(press -> model.ratherNotSay());
    }
}
