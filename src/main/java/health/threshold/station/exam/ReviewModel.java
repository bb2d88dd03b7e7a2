package health.threshold.station.exam;

import health.threshold.clinic.care.Prompt;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The clinic's named reviewer goes through the prompts, one at a time. Outside the demo only what is accepted here
/// is ever shown.
final class ReviewModel {

    private final ExamRooms rooms;
    private final ExamSetting setting;
    private final Background background;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<Prompt>> waiting = new ReadOnlyObjectWrapper<>(List.of());

    ReviewModel(ExamRooms rooms, ExamSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
    }

    /// The prompts that nobody has looked at, next first.
    ReadOnlyObjectProperty<List<Prompt>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    Words words() {
        return words;
    }

    void open() {
        background.run(() -> rooms.prompts().unreviewed(setting.actor()), waiting::set);
    }

    /// Accepts the next prompt for this clinic, or turns it down.
    void decide(boolean accepted) {
        if (waiting.get().isEmpty()) return;
        var next = waiting.get().getFirst();
        background.run(
                () -> {
                    rooms.prompts().review(setting.actor(), next, accepted);
                    return rooms.prompts().unreviewed(setting.actor());
                },
                waiting::set);
    }
}
