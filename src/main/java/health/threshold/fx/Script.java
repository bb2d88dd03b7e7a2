package health.threshold.fx;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/// The letters a language is written with: the typeface that has them, and the side a line begins on. JavaFX knows one
/// family for a text and no list of them, so whoever shows a language says its script.
public enum Script {
    LATIN("AtkinsonHyperlegibleNext_400Regular.ttf"),
    VIETNAMESE("NotoSans_400Regular.ttf"),
    CHINESE("NotoSansCJKsc_400Regular.otf"),
    ARABIC("Vazirmatn_400Regular.ttf");

    private final String face;

    Script(String face) {
        this.face = face;
    }

    public static Script of(Locale language) {
        return switch (language.getLanguage()) {
            case "vi" -> VIETNAMESE;
            case "zh" -> CHINESE;
            case "ar" -> ARABIC;
            default -> LATIN;
        };
    }

    /// Has the node, and all that is in it, written with these letters, from the side they begin on.
    public void writes(Node node) {
        for (var other : values()) node.getStyleClass().remove(other.styleClass());
        node.getStyleClass().add(styleClass());
        node.setNodeOrientation(this == ARABIC ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /// The file of the typeface, in `assets/fonts`.
    public String face() {
        return face;
    }

    private String styleClass() {
        return "script-" + name().toLowerCase(Locale.ROOT);
    }
}
