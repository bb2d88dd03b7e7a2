package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.fx.StationScreen;
import health.threshold.fx.Words;
import javafx.scene.Parent;

/// The front desk, as its window sees it.
public final class Desk implements StationScreen {

    private final DeskModel model;
    private final Parent root;
    private final DeskView view;

    public Desk(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        model = new DeskModel(rooms, setting, background, words);
        view = new DeskView(model, rooms, setting, background, words);
        root = view.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        view.close();
        model.close();
    }
}
