package health.threshold.fx;

import java.util.Locale;

/// What a sentence or a state means for the one who reads it: always an icon and a word beside the colour.
public enum Tone {
    GOOD(Icon.GOOD),
    ATTENTION(Icon.ATTENTION),
    DANGER(Icon.DANGER),
    INFO(Icon.INFO);

    private final Icon icon;

    Tone(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }

    /// `tone-good` and so on; it sets `-t-tone` and `-t-tone-fill` on a node and all in it.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
