package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Installment;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Every day and amount of a plan, to be read before it is agreed to.
final class PlanAgreeView {

    private final PlanModel model;
    private final Words words;

    @FXML
    private Columns payments;

    @FXML
    private Label now;

    @FXML
    private Button agree;

    PlanAgreeView(PlanModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        for (var one : model.schedule()) payments.getChildren().add(payment(one));
        var amount = model.now();
        now.setText(amount.map(all -> nowPaid()).orElse(""));
        Seen.show(now, amount.isPresent());
        agree.setText(
                amount.map(all -> words.say("plan.agree.pay", words.money(all))).orElse(words.say("plan.agree")));
        agree.setOnAction(press -> model.agree());
    }

    private String nowPaid() {
        var first = words.money(model.schedule().getFirst().amount());
        return model.today().isZero()
                ? words.say("plan.now", first)
                : words.say("plan.now.both", words.money(model.today()), first);
    }

    private Node payment(Installment one) {
        var day = new Label(words.date(one.due()));
        var amount = new Label(words.money(one.amount()));
        amount.getStyleClass().addAll("strong", "mono");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(day, gap, amount);
        row.getStyleClass().add("installment");
        return row;
    }
}
