package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Owed;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.joda.money.Money;

/// An amount to choose or to type, and what it pays.
final class PartView {

    private static final int LONGEST = 9;

    private final PartModel model;
    private final Words words;

    @FXML
    private Label hint;

    @FXML
    private Columns row;

    @FXML
    private Label amount;

    @FXML
    private TextField field;

    @FXML
    private Button pay;

    @FXML
    private TouchKeys keys;

    PartView(PartModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        keys.speak(words);
        keys.setLayout(TouchKeys.Layout.AMOUNT);
        for (var amount : model.suggestions()) row.getChildren().add(suggestion(amount));
        var unit = words.sign(model.most());
        amount.setText(unit);
        amount.setLabelFor(field);
        field.setAccessibleText(words.say("part.amount", unit));
        field.textProperty().bindBidirectional(model.typed());
        field.textProperty().subscribe((before, now) -> {
            if (now.length() > LONGEST) field.setText(now.substring(0, LONGEST));
            tell();
        });
        model.doubt().subscribe(this::doubt);
        tell();
        pay.setOnAction(press -> {
            model.pay();
            Hands.focus(field);
        });
    }

    private Button suggestion(Money amount) {
        var button = new Button(words.money(amount));
        button.setId("amount-" + amount.getAmountMinorLong());
        button.getStyleClass().add("choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(press -> {
            model.choose(amount);
            Hands.focus(field);
        });
        return button;
    }

    private void tell() {
        pay.setText(model.amount()
                .map(amount -> words.say("copay.pay", words.money(amount)))
                .orElse(words.say("part.pay")));
        Hint.plain(
                hint,
                model.pays()
                        .map(this::pays)
                        .orElse(words.say("part.hint", words.money(model.least()), words.money(model.most()))));
    }

    private String pays(Owed.Pays pays) {
        return Stream.of(
                        part("part.copay", pays.copay()),
                        part("part.today", pays.today()),
                        part("part.plan", pays.plan()),
                        part("part.earlier", pays.earlier()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String part(String key, Money amount) {
        return amount.isZero() ? "" : words.say(key, words.money(amount));
    }

    private void doubt(PartModel.Doubt doubt) {
        switch (doubt) {
            case NONE -> tell();
            case NOTHING_TYPED -> Hint.needed(hint, words.say("part.nothing"));
            case TOO_LITTLE -> Hint.needed(hint, words.say("part.little", words.money(model.least())));
            case TOO_MUCH -> Hint.needed(hint, words.say("part.much", words.money(model.most())));
        }
    }
}
