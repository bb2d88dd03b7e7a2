package health.threshold.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A sentence with an icon, and perhaps one thing to do about it. Empty it takes no room.
public final class Notice extends HBox {

    private final Glyph glyph = new Glyph();
    private final Label sentence = new Label();
    private final Button offer = new Button();

    public Notice() {
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        offer.getStyleClass().add("link");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.managedProperty().bind(offer.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(glyph, sentence, offer);
        clear();
    }

    public Notice(Tone tone, String sentence) {
        this();
        show(tone, sentence);
    }

    /// Says a sentence, in place of whatever was said or offered before.
    public void show(Tone tone, String words) {
        getStyleClass().removeIf(name -> name.startsWith("tone-"));
        getStyleClass().add(tone.styleClass());
        glyph.setIcon(tone.icon());
        sentence.setText(words);
        setAccessibleText(words);
        offer.setVisible(false);
        setVisible(true);
    }

    /// Says a sentence and offers one thing to do, as a link at its end.
    public void show(Tone tone, String words, String action, Runnable run) {
        show(tone, words);
        offer.setText(action);
        offer.setOnAction(press -> run.run());
        offer.setVisible(true);
    }

    /// Says nothing and goes.
    public void clear() {
        sentence.setText("");
        setAccessibleText("");
        offer.setVisible(false);
        setVisible(false);
    }

    /// What is said now, empty if nothing is.
    public String sentence() {
        return sentence.getText();
    }
}
