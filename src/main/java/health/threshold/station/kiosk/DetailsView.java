package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Four lines that may have changed, and one button for when none has.
final class DetailsView {

    private final DetailsModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label interpreter;

    @FXML
    private Label phone;

    @FXML
    private Label email;

    @FXML
    private Label address;

    @FXML
    private Label insurance;

    @FXML
    private Button changePhone;

    @FXML
    private Button changeEmail;

    @FXML
    private Button changeAddress;

    @FXML
    private Button changeInsurance;

    @FXML
    private Button allRight;

    DetailsView(DetailsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say(model.isForAnother() ? "details.question.for" : "details.question", model.called()));
        interpreter.setVisible(model.isInterpreterComing());
        interpreter.setManaged(model.isInterpreterComing());
        line(phone, changePhone, Detail.PHONE);
        line(email, changeEmail, Detail.EMAIL);
        line(address, changeAddress, Detail.ADDRESS);
        line(insurance, changeInsurance, Detail.INSURANCE);
        allRight.setText(words.say(model.isAnyCorrected() ? "details.now.right" : "details.all.right"));
        allRight.setOnAction(press -> model.confirm());
    }

    private void line(Label value, Button change, Detail detail) {
        var onFile = model.onFile(detail);
        value.setText(onFile);
        if (onFile.isEmpty()) value.setText(words.say("details.none"));
        if (model.isCorrected(detail)) value.setText(words.say("details.changed"));
        value.getStyleClass().add(onFile.isEmpty() && !model.isCorrected(detail) ? "muted" : "strong");
        change.setOnAction(press -> model.change(detail));
    }
}
