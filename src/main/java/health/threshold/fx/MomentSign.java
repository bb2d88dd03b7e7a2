package health.threshold.fx;

import health.threshold.kernel.MomentKind;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The moment's sign, the same at every station: shape, word and colour together. For staff; never at the kiosk.
public final class MomentSign extends Label {

    private final Glyph shape = new Glyph();
    private @Nullable MomentKind kind;

    public MomentSign() {
        getStyleClass().addAll("pill", "moment-sign");
        setGraphic(shape);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public MomentSign(MomentKind kind, String word) {
        this();
        show(kind, word);
    }

    /// Shows the moment under the station's word for it.
    public void show(MomentKind moment, String word) {
        kind = moment;
        setText(word);
        getStyleClass().removeIf(name -> name.startsWith("tone-"));
        switch (moment) {
            case CUSTOMER -> draw(Icon.CUSTOMER, "tone-customer");
            case PATIENT -> draw(Icon.PATIENT, "tone-patient");
            case TRANSITION -> draw(Icon.CROSSING, "tone-crossing");
        }
    }

    public @Nullable MomentKind kind() {
        return kind;
    }

    private void draw(Icon icon, String tone) {
        shape.setIcon(icon);
        getStyleClass().add(tone);
    }
}
