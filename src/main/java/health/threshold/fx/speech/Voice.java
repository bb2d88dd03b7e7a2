package health.threshold.fx.speech;

import health.threshold.fx.Background;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

/// Says several things one after another, until it is hushed or has something else to say. On the FX thread only.
public final class Voice {

    /// One thing, and what happens as it begins to be said.
    public record Part(Utterance what, Runnable begins) {}

    private final Background background;
    private final Queue<Part> waiting = new ArrayDeque<>();
    private Speaker speaker = Speaker.silent();
    private Delivery how = Delivery.USUAL;
    private boolean isSpeaking;
    private long turn;

    public Voice(Background background) {
        this.background = background;
    }

    public void use(Speaker found) {
        hush();
        speaker = found;
    }

    public boolean speaks(Locale language) {
        return speaker.speaks(language);
    }

    public Delivery how() {
        return how;
    }

    /// From the next thing said on.
    public void how(Delivery delivery) {
        how = delivery;
    }

    public boolean isSpeaking() {
        return isSpeaking;
    }

    /// Says these, and nothing any more of what it was saying.
    public void say(List<Part> parts) {
        hush();
        waiting.addAll(parts);
        next(turn);
    }

    /// Silence, and nothing of what was still to be said.
    public void hush() {
        turn++;
        waiting.clear();
        if (isSpeaking) speaker.hush();
        isSpeaking = false;
    }

    private void next(long mine) {
        if (mine != turn) return;
        var part = waiting.poll();
        isSpeaking = part != null;
        if (part == null) return;
        part.begins().run();
        if (mine == turn) speaker.say(part.what(), how, () -> background.onFx(() -> next(mine)));
    }
}
