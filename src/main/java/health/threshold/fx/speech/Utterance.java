package health.threshold.fx.speech;

import java.util.Locale;

/// Something to say, and the language it is in.
public record Utterance(String text, Locale language) {

    public Utterance {
        if (text.isBlank()) throw new IllegalArgumentException("There is nothing to say");
    }
}
