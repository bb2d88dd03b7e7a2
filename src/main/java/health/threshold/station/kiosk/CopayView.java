package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What is owed, part by part, and the ways on.
final class CopayView {

    private final CopayModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label lead;

    @FXML
    private Label copay;

    @FXML
    private Node copayRow;

    @FXML
    private Label today;

    @FXML
    private Node todayRow;

    @FXML
    private Label earlier;

    @FXML
    private Node earlierRow;

    @FXML
    private Label plan;

    @FXML
    private Label estimate;

    @FXML
    private Label asOf;

    @FXML
    private Button pay;

    @FXML
    private Button payAll;

    @FXML
    private Node otherWays;

    @FXML
    private Button payPart;

    @FXML
    private Button payByPlan;

    @FXML
    private Button atTheDesk;

    @FXML
    private Button notNow;

    @FXML
    private VBox simulation;

    @FXML
    private ToggleButton cardApproves;

    @FXML
    private ToggleButton cardDeclines;

    @FXML
    private ToggleButton cardUnclear;

    @FXML
    private ToggleButton cardLosesAnswer;

    CopayView(CopayModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var owed = model.owed();
        lead.setText(model.eitherWay(words));
        row(copayRow, copay, owed.copay());
        row(todayRow, today, owed.today().minus(owed.copay()));
        row(earlierRow, earlier, owed.earlier());
        Stream.of(copayRow, todayRow, earlierRow)
                .filter(Node::isVisible)
                .findFirst()
                .ifPresent(row -> row.getStyleClass().add("first"));
        Seen.tell(plan, plan(owed));
        Seen.tell(
                estimate,
                model.estimate()
                        .map(amount -> words.say("copay.estimate", words.money(amount)))
                        .orElse(""));
        Seen.tell(asOf, model.asOf(words).map(at -> words.say("copay.asOf", at)).orElse(""));
        waysToPay(model.offers());
        model.asked().subscribe(this::ask);
        atTheDesk.setOnAction(press -> model.payLater(true));
        notNow.setOnAction(press -> model.payLater(false));
        Seen.show(simulation, model.isSimulated());
        var cards = new ToggleGroup();
        hold(cards, cardApproves, Card.APPROVES);
        hold(cards, cardDeclines, Card.DECLINES);
        hold(cards, cardUnclear, Card.UNCLEAR);
        hold(cards, cardLosesAnswer, Card.LOSES_ANSWER);
    }

    private void waysToPay(List<CopayModel.Offer> offers) {
        question.setText(words.say(offers.isEmpty() ? "copay.question.desk" : "copay.question"));
        Seen.show(pay, !offers.isEmpty());
        if (offers.isEmpty()) atTheDesk.getStyleClass().add("primary");
        else offer(pay, offers.getFirst());
        Seen.show(payAll, offers.size() > 1);
        if (offers.size() > 1) offer(payAll, offers.get(1));
        Seen.show(payPart, model.canPayPart());
        payPart.setText(words.say("copay.part"));
        payPart.setOnAction(press -> model.payPart());
        Seen.show(payByPlan, model.canPlan());
        payByPlan.setText(words.say("copay.by.plan"));
        payByPlan.setOnAction(press -> model.plan());
        Seen.show(otherWays, model.canPayPart() || model.canPlan());
    }

    private String plan(Owed owed) {
        return owed.plan()
                .filter(standing -> standing.left().isPositive())
                .map(standing -> standing.due().isPositive()
                        ? words.say("copay.plan.due", words.money(standing.due()), words.money(standing.left()))
                        : words.say("copay.plan"))
                .orElse("");
    }

    private void row(Node row, Label label, Money amount) {
        label.setText(words.money(amount));
        Seen.show(row, !amount.isZero());
    }

    private void offer(Button button, CopayModel.Offer offer) {
        button.setText(words.say(offer.key(), words.money(offer.amount())));
        button.setOnAction(press -> model.pay(offer.share()));
    }

    /// The button that was pressed says what pressing it again means.
    private void ask(CopayModel.@Nullable Asked asked) {
        if (asked == null) return;
        waysToPay(model.offers());
        var offers = model.offers();
        switch (asked) {
            case FIRST ->
                pay.setText(
                        words.say("copay.unpaid", words.money(offers.getFirst().amount())));
            case SECOND ->
                payAll.setText(
                        words.say("copay.unpaid", words.money(offers.get(1).amount())));
            case PART -> payPart.setText(words.say("copay.unpaid.go"));
            case PLAN -> payByPlan.setText(words.say("copay.unpaid.go"));
        }
    }

    private void hold(ToggleGroup cards, ToggleButton button, Card card) {
        button.setToggleGroup(cards);
        button.setSelected(model.card().get() == card);
        button.setOnAction(press -> {
            button.setSelected(true);
            model.card().set(card);
        });
    }
}
