package health.threshold.station.kiosk;

import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/// The pad for the device's code.
final class ExitView {

    private final ExitModel model;
    private final Words words;

    @FXML
    private Label hint;

    @FXML
    private PasswordField exitCode;

    @FXML
    private Button leave;

    @FXML
    private Button stay;

    @FXML
    private TouchKeys keys;

    ExitView(ExitModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        keys.speak(words);
        exitCode.textProperty().bindBidirectional(model.code());
        hint.textProperty().bind(model.wrong().map(wrong -> words.say(wrong ? "exit.wrong" : "exit.hint")));
        leave.disableProperty().bind(model.busy());
        leave.setOnAction(press -> model.check());
        stay.setOnAction(press -> model.close());
    }
}
