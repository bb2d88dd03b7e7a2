package health.threshold.fx.speech;

import java.util.Locale;

/// What speaks. One thing at a time: whatever is said next ends what is being said.
public interface Speaker {

    /// Whether it has a voice for this language.
    boolean speaks(Locale language);

    /// Begins to say something.
    ///
    /// @param done told, on any thread, when it has been said to its end or cannot be said; not when it was hushed
    void say(Utterance what, Delivery how, Runnable done);

    /// Silence, at once.
    void hush();

    /// Where there is no speech program: it speaks no language.
    static Speaker silent() {
        return new Silent();
    }
}
