package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Three equal ways; the picture only where something takes one.
final class InsuranceView {

    private final InsuranceModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Button picture;

    @FXML
    private Button type;

    @FXML
    private Button desk;

    InsuranceView(InsuranceModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say(Group.INSURANCE.question()));
        picture.setVisible(model.canTakePictures());
        picture.setManaged(model.canTakePictures());
        picture.setOnAction(press -> model.picture());
        type.setOnAction(press -> model.type());
        desk.setOnAction(press -> model.atTheDesk());
    }
}
