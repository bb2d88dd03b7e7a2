package health.threshold.station.exam;

import health.threshold.fx.Background;
import health.threshold.fx.StationScreen;
import health.threshold.fx.Words;
import javafx.scene.Parent;

/// The exam room, as its window sees it.
public final class Exam implements StationScreen {

    private final ExamModel model;
    private final ExamView view;
    private final Parent root;

    public Exam(ExamRooms rooms, ExamSetting setting, Background background, Words words) {
        model = new ExamModel(rooms, setting, background, words);
        var review = new ReviewModel(rooms, setting, background, words);
        view = new ExamView(model, review, setting, background, words);
        root = view.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        model.close();
    }
}
