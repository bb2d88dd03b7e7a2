package health.threshold.station.kiosk;

import health.threshold.clinic.billing.PayChoices;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// In how many payments, and from when.
final class PlanView {

    private final PlanModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private VBox plans;

    @FXML
    private Node start;

    @FXML
    private ToggleButton startToday;

    @FXML
    private ToggleButton startLater;

    PlanView(PlanModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say("plan.question", words.money(model.total())));
        for (var offer : model.offers()) plans.getChildren().add(plan(offer));
        Seen.show(start, model.canStartToday());
        var group = new ToggleGroup();
        startToday.setToggleGroup(group);
        startLater.setToggleGroup(group);
        model.startsToday().subscribe(today -> (today ? startToday : startLater).setSelected(true));
        startToday.setOnAction(press -> starts(startToday, true));
        startLater.setOnAction(press -> starts(startLater, false));
    }

    /// One of the two always holds.
    private void starts(ToggleButton pressed, boolean today) {
        pressed.setSelected(true);
        model.startsToday().set(today);
    }

    private Button plan(PayChoices.Offer offer) {
        var terms = offer.today();
        var button = new Button(words.say("plan.offer", terms.installments(), words.money(terms.monthly())));
        button.setId("plan-" + terms.installments());
        button.getStyleClass().add("answer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(press -> model.read(offer));
        return button;
    }
}
