package health.threshold.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// A key cap beside a word, and a button for those who use a mouse: `[F2] Arrive`. The screen itself listens for the
/// key; this shows it and runs the same action. With the style class `boxed` it keeps a button's border.
public final class KeyHint extends Button {

    private final Label cap = new Label();

    public KeyHint() {
        getStyleClass().add("key-hint");
        cap.getStyleClass().add("key");
        cap.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setGraphic(cap);
        accessibleTextProperty().bind(textProperty().concat(", ").concat(cap.textProperty()));
    }

    public KeyHint(String key, String word, Runnable action) {
        this();
        setKey(key);
        setText(word);
        setOnAction(press -> action.run());
    }

    public String getKey() {
        return cap.getText();
    }

    public void setKey(String key) {
        cap.setText(key);
    }
}
