package health.threshold.fx;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// One icon on a screen, `<Glyph icon="CHECK"/>` in FXML. A label rather than Ikonli's own node, so that its size and
/// colour follow the text around it. Readers of the screen do not hear it: the word beside it speaks.
public final class Glyph extends Label {

    private @Nullable Icon icon;

    public Glyph() {
        getStyleClass().setAll("glyph");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        effectiveNodeOrientationProperty().subscribe(this::turn);
    }

    public Glyph(Icon icon) {
        this();
        setIcon(icon);
    }

    public @Nullable Icon getIcon() {
        return icon;
    }

    public void setIcon(@Nullable Icon icon) {
        this.icon = icon;
        setText(icon == null ? "" : icon.character());
        turn();
    }

    private void turn() {
        var turned =
                icon != null && icon.isAlongTheLine() && getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        setScaleX(turned ? -1 : 1);
    }
}
