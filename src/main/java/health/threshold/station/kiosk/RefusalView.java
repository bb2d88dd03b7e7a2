package health.threshold.station.kiosk;

import health.threshold.clinic.consent.RefusalReason;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// Four equal reasons, one of them to give none.
final class RefusalView {

    private final SignatureModel model;

    @FXML
    private Button talkFirst;

    @FXML
    private Button notClear;

    @FXML
    private Button doNotAgree;

    @FXML
    private Button notSaid;

    RefusalView(SignatureModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        talkFirst.setOnAction(press -> model.ratherNot(RefusalReason.TALK_FIRST));
        notClear.setOnAction(press -> model.ratherNot(RefusalReason.NOT_CLEAR));
        doNotAgree.setOnAction(press -> model.ratherNot(RefusalReason.DO_NOT_AGREE));
        notSaid.setOnAction(press -> model.ratherNot(RefusalReason.NOT_SAID));
    }
}
