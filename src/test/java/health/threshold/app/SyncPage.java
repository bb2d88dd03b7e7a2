package health.threshold.app;

import health.threshold.app.tour.TourWindow;
import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import health.threshold.kernel.AsOf;
import health.threshold.station.desk.Desk;
import health.threshold.station.desk.DeskRooms;
import health.threshold.station.desk.DeskSetting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The desk on a screen, and its page of the synchronisation as a person has it before them.
final class SyncPage implements AutoCloseable {

    private Desk screen;
    private TourWindow window;
    private Scene scene;

    void show(TwoDevices both, Locale language) {
        scene = Screens.fx(() -> {
            if (screen != null) screen.close();
            if (window != null) window.close();
            var rooms = both.one.rooms();
            var setting = new DeskSetting(
                    both.desk,
                    "Ana Reyes",
                    both.one.store().clock(),
                    new SimpleStringProperty(both.exchange(language).now().sentence()),
                    name -> Optional.of(both.folder.resolve(name)),
                    List::of,
                    Optional.empty(),
                    AsOf.NOW,
                    () -> {});
            screen = new Desk(
                    new DeskRooms(
                            rooms.boardView,
                            rooms.board,
                            rooms.moments,
                            rooms.requests,
                            rooms.alignment,
                            rooms.deskFile,
                            rooms.registration,
                            rooms.companions,
                            rooms.copays,
                            rooms.plans,
                            rooms.receipts,
                            rooms.receiptPost,
                            rooms.passes,
                            rooms.signing,
                            rooms.feedbackCounter,
                            rooms.formDesk,
                            both.exchange(language),
                            new DeskWholeClinic(both.one.sync())),
                    setting,
                    Background.live(trouble -> {}),
                    Words.of(Desk.class, language));
            window = new TourWindow((Region) screen.root(), 1366, 768);
            new Theme().dress(window.scene(), Dress.of(Look.DESK));
            window.show();
            return window.scene();
        });
        Screens.await("the board", () -> scene.lookup("#board") != null);
    }

    Scene scene() {
        return scene;
    }

    Region root() {
        return (Region) screen.root();
    }

    String text(String id) {
        return Screens.fx(() -> {
            var found = scene.lookup("#" + id);
            return found == null ? "" : Screens.text(found);
        });
    }

    void press(KeyCode key) {
        Screens.fx(() -> {
            Event.fireEvent(
                    scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    String focused() {
        var owner = scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    void shot(String name) {
        Screens.fx(() -> {
            window.picture(Path.of("target", "desk-shots", "sync-" + name + ".png"));
            return true;
        });
    }

    @Override
    public void close() {
        if (screen == null) return;
        Screens.fx(() -> {
            screen.close();
            window.close();
            return true;
        });
    }
}
