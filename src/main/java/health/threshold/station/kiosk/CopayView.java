package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is owed, in two parts, and the ways on.
final class CopayView {

    private final CopayModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label today;

    @FXML
    private Label earlier;

    @FXML
    private Node earlierRow;

    @FXML
    private Label plan;

    @FXML
    private Label asOf;

    @FXML
    private Button pay;

    @FXML
    private Button payAll;

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
        today.setText(words.money(owed.today()));
        earlier.setText(words.money(owed.earlier()));
        show(earlierRow, !owed.earlier().isZero());
        show(plan, owed.plan().isPresent() && !owed.earlier().isZero());
        var offers = model.offers();
        question.setText(words.say(offers.isEmpty() ? "copay.question.desk" : "copay.question"));
        show(pay, !offers.isEmpty());
        if (offers.isEmpty()) atTheDesk.getStyleClass().add("primary");
        else offer(pay, offers.getFirst(), offers.size() == 1 ? "copay.pay" : "copay.pay.today");
        show(payAll, offers.size() > 1);
        if (offers.size() > 1) offer(payAll, offers.get(1), "copay.pay.all");
        model.asOf(words).ifPresent(at -> asOf.setText(words.say("copay.asOf", at)));
        show(asOf, model.asOf(words).isPresent());
        model.asked().subscribe(this::ask);
        atTheDesk.setOnAction(press -> model.payLater(true));
        notNow.setOnAction(press -> model.payLater(false));
        show(simulation, model.isSimulated());
        var cards = new ToggleGroup();
        hold(cards, cardApproves, Card.APPROVES);
        hold(cards, cardDeclines, Card.DECLINES);
        hold(cards, cardUnclear, Card.UNCLEAR);
        hold(cards, cardLosesAnswer, Card.LOSES_ANSWER);
    }

    private void offer(Button button, CopayModel.Offer offer, String key) {
        Purpose purpose = offer.purpose();
        button.setText(words.say(key, words.money(offer.amount())));
        button.setOnAction(press -> model.pay(purpose));
    }

    /// The button that was pressed says what pressing it again means.
    private void ask(@Nullable Purpose purpose) {
        if (purpose == null) return;
        var offers = model.offers();
        for (var one : offers) {
            if (one.purpose() != purpose) continue;
            var button = one == offers.getFirst() ? pay : payAll;
            button.setText(words.say("copay.unpaid", words.money(one.amount())));
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

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
