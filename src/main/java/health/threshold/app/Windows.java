package health.threshold.app;

import health.threshold.clinic.schedule.Pass;
import health.threshold.kernel.Station;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Opens stations in windows of their own, side by side on one store.
final class Windows {

    private final Shell shell;
    private final SaveAs saveAs;
    private final Optional<Pass> pass;

    /// @param pass what is shown to a kiosk as it opens
    Windows(Shell shell, SaveAs saveAs, Optional<Pass> pass) {
        this.shell = shell;
        this.saveAs = saveAs;
        this.pass = pass;
    }

    /// Opens these stations: the kiosk in a window of its own, what staff use in one that the sign-in switches.
    void open(List<Station> stations) {
        var forStaff = stations.stream().filter(one -> one != Station.KIOSK).toList();
        if (!forStaff.isEmpty()) openStaff(forStaff);
        if (stations.contains(Station.KIOSK)) openKiosk();
    }

    private void openStaff(List<Station> stations) {
        var stage = new Stage();
        new StaffStation(shell, stations, saveAs).in(stage);
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1366, screen.getWidth()));
        stage.setHeight(Math.min(800, screen.getHeight()));
        stage.show();
    }

    private void openKiosk() {
        var stage = new Stage();
        var kiosk = StationRooms.kiosk(shell, stage::hide);
        var scene = new Scene(kiosk.root());
        stage.setTitle(shell.title());
        stage.setScene(scene);
        stage.setOnHidden(gone -> kiosk.close());
        var demo = shell.clinic().settings().demo();
        if (!demo) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(true);
            stage.setOnCloseRequest(Event::consume);
        } else {
            var screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(1366, screen.getWidth()));
            stage.setHeight(Math.min(800, screen.getHeight()));
        }
        stage.show();
        pass.ifPresent(kiosk::scan);
    }
}
