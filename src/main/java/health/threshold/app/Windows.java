package health.threshold.app;

import health.threshold.clinic.schedule.Pass;
import health.threshold.fx.Background;
import health.threshold.fx.Theme;
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

    /// Opens these stations: kiosk and board in windows of their own, what staff use in one that the sign-in switches.
    /// The board takes the second screen where something else has the first.
    void open(List<Station> stations) {
        var forStaff = stations.stream()
                .filter(one -> one != Station.KIOSK && one != Station.BOARD)
                .toList();
        // Whatever has keys opens later, and so has the focus.
        if (stations.contains(Station.BOARD)) openBoard(stations.size() > 1);
        if (!forStaff.isEmpty()) openStaff(forStaff);
        if (stations.contains(Station.KIOSK))
            open(KioskStation.of(shell.clinic()), shell.background(), shell.theme(), pass);
    }

    private void openBoard(boolean isBeside) {
        var stage = new Stage();
        var board = StationRooms.lobby(shell, stage::hide);
        stage.setTitle(shell.title(List.of(Station.BOARD)));
        stage.setScene(new Scene(board.root()));
        stage.setOnHidden(gone -> board.close());
        if (isBeside)
            second().ifPresent(screen -> {
                stage.setX(screen.getBounds().getMinX());
                stage.setY(screen.getBounds().getMinY());
            });
        fill(stage, shell.clinic().settings());
        stage.show();
    }

    private static Optional<Screen> second() {
        return Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .findFirst();
    }

    private void openStaff(List<Station> stations) {
        var stage = new Stage();
        new StaffStation(shell, stations, saveAs).in(stage);
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1366, screen.getWidth()));
        stage.setHeight(Math.min(800, screen.getHeight()));
        stage.show();
    }

    /// Opens the kiosk in a window of its own.
    ///
    /// @param pass what is shown to it as it opens
    static void open(KioskStation station, Background background, Theme theme, Optional<Pass> pass) {
        var stage = new Stage();
        var kiosk = station.open(background, theme, stage::hide);
        stage.setTitle(Shell.title(station.settings(), List.of(Station.KIOSK)));
        stage.setScene(new Scene(kiosk.root()));
        stage.setOnHidden(gone -> kiosk.close());
        fill(stage, station.settings());
        stage.show();
        pass.ifPresent(kiosk::scan);
    }

    /// What stands in the lobby fills its screen and is left with the code alone; a demo's is a window like others.
    private static void fill(Stage stage, Settings settings) {
        if (!settings.demo()) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(true);
            stage.setOnCloseRequest(Event::consume);
            new FullScreen(stage).keep();
            return;
        }
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1366, screen.getWidth()));
        stage.setHeight(Math.min(800, screen.getHeight()));
    }
}
