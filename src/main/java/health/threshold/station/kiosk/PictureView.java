package health.threshold.station.kiosk;

import health.threshold.clinic.coverage.CardSide;
import health.threshold.fx.Words;
import java.io.ByteArrayInputStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/// What to do with the card, the picture once there is one, and whether it will do.
final class PictureView {

    private final PictureModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private ImageView picture;

    @FXML
    private Button keep;

    @FXML
    private Button again;

    @FXML
    private Button enough;

    PictureView(PictureModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.picture().subscribe(this::show);
        model.bad().subscribe(bad -> {
            if (bad) Hint.needed(hint, words.say("picture.bad"));
            else Hint.plain(hint, words.say("picture.hint"));
        });
        keep.setOnAction(press -> model.keep());
        again.setOnAction(press -> model.again());
        enough.setOnAction(press -> model.enough());
    }

    private void show(byte @Nullable [] jpeg) {
        var front = model.side() == CardSide.FRONT;
        question.setText(words.say(jpeg != null ? "picture.question" : front ? "picture.front" : "picture.back"));
        enough.setText(words.say(front ? "picture.none" : "picture.no.back"));
        picture.setImage(jpeg == null ? null : new Image(new ByteArrayInputStream(jpeg)));
        for (var node : new Node[] {picture, keep, again}) {
            node.setVisible(jpeg != null);
            node.setManaged(jpeg != null);
        }
        Hands.focus(jpeg == null ? enough : keep);
    }
}
