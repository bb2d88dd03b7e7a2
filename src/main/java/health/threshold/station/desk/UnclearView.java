package health.threshold.station.desk;

import health.threshold.clinic.billing.UnclearCard;
import health.threshold.clinic.billing.Verdict;
import health.threshold.fx.Fxml;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a card has left open, above everything else on the payment panel, and the two steps in which somebody decides
/// it.
final class UnclearView {

    private final UnclearModel model;
    private final ReadOnlyBooleanProperty busy;
    private final Words words;

    @FXML
    private Notice unclear;

    @FXML
    private Button again;

    @FXML
    private VBox decide;

    @FXML
    private TextField looked;

    @FXML
    private TextField last4;

    @FXML
    private TextField amount;

    @FXML
    private Button charged;

    @FXML
    private Button notCharged;

    @FXML
    private VBox confirm;

    @FXML
    private Label draft;

    @FXML
    private Button record;

    @FXML
    private Button notYet;

    UnclearView(UnclearModel model, ReadOnlyBooleanProperty busy, Words words) {
        this.model = model;
        this.busy = busy;
        this.words = words;
    }

    Parent load() {
        return Fxml.load(this, words);
    }

    @FXML
    private void initialize() {
        for (var button : new Button[] {again, charged, notCharged, record, notYet})
            button.disableProperty().bind(busy);
        again.setOnAction(press -> model.askAgain());
        looked.textProperty().bindBidirectional(model.looked());
        last4.textProperty().bindBidirectional(model.last4());
        amount.textProperty().bindBidirectional(model.amount());
        charged.setOnAction(press -> model.propose(Verdict.CHARGED));
        notCharged.setOnAction(press -> model.propose(Verdict.NOT_CHARGED));
        record.setOnAction(press -> model.confirm());
        notYet.setOnAction(press -> {
            model.backOut();
            looked.requestFocus();
        });
        model.card().subscribe(this::show);
        model.mayDecide().subscribe(may -> showSteps());
        model.draft().subscribe(what -> {
            showSteps();
            // Not on the button itself: a second press of the first step must not be the second step.
            if (what != null) notYet.requestFocus();
        });
    }

    private void show(@Nullable UnclearCard card) {
        show(again, model.isAskedFirst());
        show(amount, UnclearModel.needsAmount(card));
        if (card == null) unclear.clear();
        else unclear.show(Tone.ATTENTION, model.words(card));
    }

    private void showSteps() {
        var what = model.draft().get();
        show(decide, model.mayDecide().get() && what == null);
        show(confirm, what != null);
        draft.setText(what == null ? "" : what.words());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
