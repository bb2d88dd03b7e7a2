package health.threshold.station.kiosk;

import health.threshold.clinic.coverage.CardSide;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import health.threshold.fx.camera.Frame;
import java.io.ByteArrayInputStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// What to do with the card, what the camera sees of it, and the picture once there is one. What the camera sees is not
/// mirrored, so that a card can be read in it.
final class PictureView {

    private static final int HIGH_ON_WIDE = 230;
    private static final int HIGH_ON_TALL = 480;
    /// On a tall screen with large letters, which need room too.
    private static final int HIGH_BELOW_LARGE = 400;

    /// What the page is about.
    private enum Stage {
        CAMERA,
        TRAY,
        NOTHING,
        TAKEN
    }

    private final PictureModel model;
    private final Words words;
    private WritableImage sight = new WritableImage(1_280, 720);

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private Node sheet;

    @FXML
    private ImageView picture;

    @FXML
    private Button take;

    @FXML
    private Button keep;

    @FXML
    private Button again;

    @FXML
    private Button desk;

    @FXML
    private Button enough;

    PictureView(PictureModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        picture.sceneProperty().subscribe(this::size);
        model.picture().subscribe(this::show);
        model.withoutCamera().subscribe((before, now) -> show(model.picture().get()));
        model.bad().subscribe(bad -> hint());
        model.seen().subscribe(this::see);
        take.setOnAction(press -> model.take());
        keep.setOnAction(press -> model.keep());
        again.setOnAction(press -> model.again());
        desk.setOnAction(press -> model.atTheDesk());
        enough.setOnAction(press -> model.enough());
    }

    private Stage stage() {
        if (model.picture().get() != null) return Stage.TAKEN;
        if (model.hasCamera() && !model.withoutCamera().get()) return Stage.CAMERA;
        return model.hasTray() || !model.hasCamera() ? Stage.TRAY : Stage.NOTHING;
    }

    private void show(byte @Nullable [] jpeg) {
        var stage = stage();
        question.setText(words.say(asked(stage)));
        enough.setText(words.say(model.side() == CardSide.FRONT ? "picture.none" : "picture.no.back"));
        picture.setImage(jpeg == null ? sight : new Image(new ByteArrayInputStream(jpeg)));
        picture.setAccessibleText(words.say(jpeg == null ? "picture.camera.spoken" : "picture.spoken"));
        hint();
        Seen.show(sheet, stage == Stage.TAKEN || stage == Stage.CAMERA);
        Seen.show(take, stage == Stage.CAMERA);
        Seen.show(keep, stage == Stage.TAKEN);
        Seen.show(again, stage == Stage.TAKEN);
        Seen.show(desk, stage == Stage.NOTHING);
        Hands.focus(
                switch (stage) {
                    case CAMERA -> take;
                    case TRAY -> enough;
                    case NOTHING -> desk;
                    case TAKEN -> keep;
                });
    }

    private String asked(Stage stage) {
        var front = model.side() == CardSide.FRONT;
        return switch (stage) {
            case CAMERA -> front ? "picture.camera.front" : "picture.camera.back";
            case TRAY -> front ? "picture.front" : "picture.back";
            case NOTHING -> "picture.camera.gone";
            case TAKEN -> "picture.question";
        };
    }

    private void hint() {
        if (model.bad().get()) {
            Hint.needed(hint, words.say("picture.bad"));
            return;
        }
        switch (stage()) {
            case CAMERA ->
                Hint.plain(
                        hint, words.say(model.seen().get() == null ? "picture.camera.starts" : "picture.camera.hint"));
            case TRAY -> {
                if (model.hasCamera()) Hint.needed(hint, words.say("picture.camera.gone"));
                else Hint.plain(hint, words.say("picture.hint"));
            }
            case NOTHING -> Hint.plain(hint, words.say("picture.camera.desk"));
            case TAKEN -> Hint.plain(hint, words.say("picture.taken"));
        }
    }

    private void see(@Nullable Frame before, @Nullable Frame frame) {
        if (frame != null) {
            var fits = sight.getWidth() == frame.width() && sight.getHeight() == frame.height();
            if (!fits) sight = new WritableImage(frame.width(), frame.height());
            sight.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            frame.width(),
                            frame.height(),
                            PixelFormat.getIntArgbInstance(),
                            frame.pixels(),
                            0,
                            frame.width());
            if (!fits && stage() == Stage.CAMERA) picture.setImage(sight);
        }
        if (before == null || frame == null) hint();
    }

    private void size(@Nullable Scene scene) {
        if (scene == null) return;
        var style = scene.getRoot().getStyleClass();
        var large = style.contains("text-150") || style.contains("text-200");
        var tall = scene.getHeight() > scene.getWidth() && !style.contains("low-reach");
        picture.setFitHeight(!tall ? HIGH_ON_WIDE : large ? HIGH_BELOW_LARGE : HIGH_ON_TALL);
    }
}
