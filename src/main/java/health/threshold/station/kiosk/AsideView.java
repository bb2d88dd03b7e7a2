package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Where to go now, said kindly. Nothing else is asked here.
final class AsideView {

    private final AsideModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label lead;

    @FXML
    private Label checkedIn;

    @FXML
    private Button finish;

    @FXML
    private Button goOn;

    AsideView(AsideModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say(heading()));
        lead.setText(words.say(lead()));
        checkedIn.setVisible(model.isCheckedIn());
        checkedIn.setManaged(model.isCheckedIn());
        goOn.setVisible(model.canGoOn());
        goOn.setManaged(model.canGoOn());
        goOn.setOnAction(press -> model.goOn());
        finish.setOnAction(press -> model.finish());
    }

    private String heading() {
        return switch (model.page()) {
            case PRIVATE -> "private.heading";
            case TALK -> "talk.heading";
            default -> "stopped.heading";
        };
    }

    private String lead() {
        return switch (model.page()) {
            case PRIVATE -> "private.lead";
            case TALK -> "talk.lead";
            default -> "stopped.lead";
        };
    }
}
