package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// Whether they would like what they signed on paper.
final class CopyView {

    private final CopyModel model;
    private final Words words;

    @FXML
    private Button print;

    @FXML
    private Button none;

    CopyView(CopyModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        print.setOnAction(press -> model.print(words));
        none.setOnAction(press -> model.none());
    }
}
