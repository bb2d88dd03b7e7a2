package health.threshold.station.desk;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.fx.Fxml;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form for who comes for somebody. Enter moves on, and saves from the last field.
final class CompanionView {

    private final DeskModel desk;
    private final CompanionModel model;
    private final Words words;

    @FXML
    private Label whose;

    @FXML
    private Notice notice;

    @FXML
    private TextField given;

    @FXML
    private TextField family;

    @FXML
    private TextField relation;

    @FXML
    private TextField phone;

    @FXML
    private CheckBox guardian;

    @FXML
    private VBox scope;

    @FXML
    private Button keep;

    @FXML
    private Button nothing;

    @FXML
    private Button back;

    CompanionView(DeskModel desk, Words words) {
        this.desk = desk;
        this.words = words;
        model = desk.companion();
    }

    Parent load() {
        return Fxml.load(this, words);
    }

    @FXML
    private void initialize() {
        model.whose().subscribe(name -> whose.setText(words.say("companion.whose", name)));
        given.textProperty().bindBidirectional(model.given());
        family.textProperty().bindBidirectional(model.family());
        relation.textProperty().bindBidirectional(model.relation());
        phone.textProperty().bindBidirectional(model.phone());
        model.guardian().subscribe(guardian::setSelected);
        guardian.setOnAction(press -> model.decidesForThem(guardian.isSelected()));
        for (var one : ProxyScope.values()) scope.getChildren().add(box(one));
        model.message().subscribe(message -> {
            if (message.isEmpty()) notice.clear();
            else notice.show(Tone.ATTENTION, message);
        });
        given.setOnAction(enter -> family.requestFocus());
        family.setOnAction(enter -> relation.requestFocus());
        relation.setOnAction(enter -> phone.requestFocus());
        phone.setOnAction(enter -> model.keep());
        keep.disableProperty().bind(model.busy());
        keep.setOnAction(press -> model.keep());
        nothing.disableProperty().bind(model.busy());
        nothing.setOnAction(press -> model.mayNothing());
        back.setOnAction(press -> desk.backToPerson());
    }

    private CheckBox box(ProxyScope one) {
        var box = new CheckBox(words.say("companion." + one));
        box.setId("companion-" + one);
        box.setAccessibleText(box.getText());
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.may(one));
        return box;
    }
}
