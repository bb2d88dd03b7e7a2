package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// A sheet to draw on, and a way to type instead.
final class SignatureView {

    private final SignatureModel model;
    private final Words words;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private SignaturePad pad;

    @FXML
    private Button sign;

    @FXML
    private Button clear;

    @FXML
    private Button type;

    SignatureView(SignatureModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        title.setText(model.title());
        pad.on(model.strokes());
        pad.setOnMousePressed(press -> model.drawing());
        model.missing().subscribe(missing -> {
            if (missing) Hint.needed(hint, words.say("signature.missing"));
            else Hint.plain(hint, words.say("signature.hint"));
        });
        sign.setOnAction(press -> model.sign());
        clear.setOnAction(press -> model.clear());
        clear.disableProperty().bind(model.strokes().path().isEmpty());
        type.setOnAction(press -> model.typeInstead());
    }
}
