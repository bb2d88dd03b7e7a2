package health.threshold.app;

import health.threshold.fx.DemoMark;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What stands around every window's content: the demo's mark and the synchronisation's progress above it, a message
/// below. The mark has a line of its own, as one that floats covers something sooner or later.
final class FramePage extends BorderPane {

    private final Words words;
    private final Notice notice = new Notice();

    /// @param demo whether everybody in it is made up
    /// @param progress of the synchronisation, from 0 to 1
    FramePage(Words words, boolean demo, ObservableDoubleValue progress) {
        this.words = words;
        notice.getStyleClass().add("floating");
        setBottom(notice);
        var top = new VBox();
        if (demo) top.getChildren().add(mark());
        top.getChildren().add(bar(progress));
        setTop(top);
    }

    private DemoMark mark() {
        var mark = new DemoMark(words.say("demo.mark"));
        mark.setId("demo-mark");
        mark.getStyleClass().add("line");
        mark.setMaxWidth(Double.MAX_VALUE);
        return mark;
    }

    private ProgressBar bar(ObservableDoubleValue progress) {
        var bar = new ProgressBar();
        bar.setId("sync-progress");
        bar.setAccessibleText(words.say("sync.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(progress);
        bar.visibleProperty().bind(bar.progressProperty().lessThan(1));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    void show(Parent content) {
        notice.clear();
        setCenter(content);
    }

    void say(String sentence) {
        notice.show(Tone.ATTENTION, sentence, words.say("trouble.close"), notice::clear);
    }
}
