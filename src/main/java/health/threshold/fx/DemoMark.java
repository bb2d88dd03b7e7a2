package health.threshold.fx;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The quiet mark on every window of the demo clinic, so that nobody takes its people for real ones.
public final class DemoMark extends HBox {

    private final Label words = new Label();

    public DemoMark() {
        getStyleClass().add("demo-mark");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icon.DEMO.glyph(), words);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public DemoMark(String words) {
        this();
        setText(words);
    }

    public String getText() {
        return words.getText();
    }

    public void setText(String text) {
        words.setText(text);
    }
}
