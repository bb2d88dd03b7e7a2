package health.threshold.station.lobby;

import health.threshold.clinic.visit.LobbyBoard;
import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Fxml;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Tongue;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The screen that hangs in the waiting area, on its own or beside a kiosk. Its root is to be the root of a scene,
/// which
/// it then dresses by itself. Nothing on it can be pressed.
public final class Lobby implements AutoCloseable {

    private static final double LONG_SIDE = 1920;
    private static final double SHORT_SIDE = 1080;
    private static final int SMALLEST = 50;
    private static final int LARGEST = 200;

    private final LobbyModel model;
    private final LobbyView view;
    private final StackPane root = new StackPane();
    private final Theme theme;
    private final Subscription listening;

    /// To be made on the FX thread.
    public Lobby(LobbyBoard board, LobbySetting setting, Background background, Tongue tongue, Theme theme) {
        this.theme = theme;
        model = new LobbyModel(board, setting, background);
        var tongues = tongue.offered().stream()
                .map(one -> tongue.words(Lobby.class, one))
                .toList();
        root.setId("lobby");
        root.getStyleClass().add("lobby");
        root.getStylesheets()
                .add(Objects.requireNonNull(Lobby.class.getResource("lobby.css"))
                        .toExternalForm());
        view = new LobbyView(model, tongues);
        root.getChildren().setAll(Fxml.load(view, tongues.getFirst()));
        root.addEventHandler(KeyEvent.KEY_TYPED, key -> model.type(key.getCharacter()));
        root.setFocusTraversable(true);
        listening = Subscription.combine(
                root.sceneProperty().subscribe((before, now) -> shape()),
                root.widthProperty().subscribe((before, now) -> shape()),
                root.heightProperty().subscribe((before, now) -> shape()));
    }

    /// What a window shows; the root of its scene.
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }

    /// The letters grow with the screen, as everybody sits equally far from it.
    private void shape() {
        var isTall = root.getHeight() > root.getWidth();
        view.stand(isTall);
        var scene = root.getScene();
        if (scene == null || root.getWidth() == 0) return;
        var share = Math.min(
                Math.max(root.getWidth(), root.getHeight()) / LONG_SIDE,
                Math.min(root.getWidth(), root.getHeight()) / SHORT_SIDE);
        theme.dress(scene, Dress.of(Look.KIOSK).at(Math.clamp(Math.round(share * 100), SMALLEST, LARGEST)));
        root.requestFocus();
    }
}
