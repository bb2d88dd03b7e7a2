package health.threshold.station.desk;

import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.fx.Fxml;
import health.threshold.fx.Notice;
import health.threshold.fx.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The payment panel: what is owed, what to add, cash or card, the receipt.
final class PaymentView {

    private final DeskModel desk;
    private final PaymentModel model;
    private final ReceiptPrint print;
    private final Words words;

    @FXML
    private Label name;

    @FXML
    private VBox lines;

    @FXML
    private TextField chargeWords;

    @FXML
    private TextField chargeAmount;

    @FXML
    private Button charge;

    @FXML
    private RadioButton everything;

    @FXML
    private RadioButton today;

    @FXML
    private RadioButton due;

    @FXML
    private RadioButton part;

    @FXML
    private TextField partAmount;

    @FXML
    private Button cash;

    @FXML
    private Button card;

    @FXML
    private VBox simulated;

    @FXML
    private FlowPane cards;

    @FXML
    private VBox unclear;

    @FXML
    private Label asksFirst;

    @FXML
    private Button receipt;

    @FXML
    private Button letGo;

    @FXML
    private Button back;

    @FXML
    private Notice notice;

    PaymentView(DeskModel desk, ReceiptPrint print, Words words) {
        this.desk = desk;
        this.print = print;
        this.words = words;
        model = desk.payment();
    }

    Parent load() {
        return Fxml.load(this, words);
    }

    @FXML
    private void initialize() {
        name.textProperty().bind(model.name());
        model.owed().subscribe(this::showOwed);
        model.said().subscribe(said -> {
            if (said == null) notice.clear();
            else notice.show(said.tone(), said.words());
        });
        chargeWords.textProperty().bindBidirectional(model.chargeWords());
        chargeAmount.textProperty().bindBidirectional(model.chargeAmount());
        charge.setOnAction(press -> model.charge());
        chargeAmount.setOnAction(enter -> model.charge());
        choosePurpose();
        for (var button : new Button[] {cash, card, charge})
            button.disableProperty().bind(model.busy());
        cash.setOnAction(press -> model.cash());
        if (model.takesCards()) card.setOnAction(press -> model.card(Card.APPROVES));
        else noteCards();
        unclear.getChildren().add(new UnclearView(model.unclear(), model.busy(), words).load());
        model.unclear().card().subscribe(card -> showAsksFirst());
        letGo.visibleProperty().bind(model.charging());
        letGo.managedProperty().bind(model.charging());
        letGo.setOnAction(press -> model.letGo());
        showSimulated();
        model.receipt().subscribe(number -> {
            receipt.setVisible(number != null);
            receipt.setManaged(number != null);
        });
        receipt.setOnAction(press -> {
            model.receiptAsked();
            print.save(model.receipt().get(), model::receiptSaved);
        });
        back.setOnAction(press -> desk.backToPerson());
    }

    private void choosePurpose() {
        var group = new ToggleGroup();
        var ways = new EnumMap<Purpose, RadioButton>(
                Map.of(Purpose.EVERYTHING, everything, Purpose.TODAY, today, Purpose.DUE, due, Purpose.PART, part));
        ways.forEach((purpose, button) -> {
            button.setToggleGroup(group);
            button.setOnAction(press -> model.purpose().set(purpose));
        });
        model.purpose().subscribe(now -> Objects.requireNonNull(ways.get(now)).setSelected(true));
        partAmount.textProperty().bindBidirectional(model.partAmount());
        partAmount.textProperty().subscribe(typed -> {
            if (!typed.isBlank()) model.purpose().set(Purpose.PART);
        });
    }

    private void noteCards() {
        card.setText(words.say("pay.card.own"));
        card.setAccessibleText(card.getText());
        card.setOnAction(press -> model.cardByHand());
    }

    /// While a card is unclear, a button that takes money asks the terminal first, and says so.
    private void showAsksFirst() {
        var asks = model.unclear().isAskedFirst();
        asksFirst.setVisible(asks);
        asksFirst.setManaged(asks);
        cash.setText(words.say(asks ? "pay.cash.asks" : "pay.cash"));
        cash.setAccessibleText(cash.getText());
        cash.setAccessibleHelp(asks ? asksFirst.getText() : "");
    }

    private void showSimulated() {
        var is = model.isSimulated();
        simulated.setVisible(is);
        simulated.setManaged(is);
        card.setVisible(!is);
        card.setManaged(!is);
        for (var one : Card.values()) {
            var button = new Button(words.say("pay.card." + one));
            button.setId("card-" + one);
            button.setAccessibleText(button.getText());
            button.disableProperty().bind(model.busy());
            button.setOnAction(press -> model.card(one));
            cards.getChildren().add(button);
        }
    }

    private void showOwed(@Nullable Owed owed) {
        lines.getChildren().clear();
        if (owed == null) return;
        owed.entries().stream()
                .filter(entry ->
                        entry.posting() != Posting.ADJUSTMENT || !entry.amount().isZero())
                .skip(Math.max(0, owed.entries().size() - 6L))
                .forEach(entry -> lines.getChildren().add(line(wordsOf(entry), entry.amount(), "muted")));
        if (owed.copayToCome().isPositive())
            lines.getChildren().add(line(words.say("pay.copay"), owed.copayToCome(), "muted"));
        lines.getChildren().add(line(words.say("money.today"), owed.today(), "plain"));
        lines.getChildren().add(line(words.say("money.earlier"), owed.earlier(), "plain"));
        lines.getChildren().add(line(words.say("money.total"), owed.total(), "strong"));
        today.setText(words.say("pay.today", words.money(owed.today())));
        everything.setText(words.say("pay.everything", words.money(owed.total())));
        due.setText(words.say("pay.due", words.money(owed.due())));
        due.setVisible(owed.plan().isPresent());
        due.setManaged(due.isVisible());
    }

    private String wordsOf(LedgerEntry entry) {
        var settlement = entry.settlement();
        if (settlement == null) return entry.words();
        return words.say("pay.by." + settlement.tender());
    }

    private Node line(String text, Money amount, String style) {
        var name = new Label(text);
        name.setWrapText(true);
        name.getStyleClass().add(style);
        var value = new Label(words.money(amount));
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().addAll("amount", style);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, name, gap, value);
    }
}
