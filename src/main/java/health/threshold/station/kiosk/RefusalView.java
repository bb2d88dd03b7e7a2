package health.threshold.station.kiosk;

import health.threshold.clinic.consent.RefusalReason;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Four equal reasons, one of them to give none.
final class RefusalView {

    private final SignatureModel model;
    private final Words words;

    @FXML
    private Label lead;

    @FXML
    private Button talkFirst;

    @FXML
    private Button notClear;

    @FXML
    private Button doNotAgree;

    @FXML
    private Button notSaid;

    RefusalView(SignatureModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        lead.setText(words.say("refusal.lead", model.eitherWay(words)));
        talkFirst.setOnAction(press -> model.ratherNot(RefusalReason.TALK_FIRST));
        notClear.setOnAction(press -> model.ratherNot(RefusalReason.NOT_CLEAR));
        doNotAgree.setOnAction(press -> model.ratherNot(RefusalReason.DO_NOT_AGREE));
        notSaid.setOnAction(press -> model.ratherNot(RefusalReason.NOT_SAID));
    }
}
