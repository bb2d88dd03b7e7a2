package health.threshold.fx.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says nothing and remembers all of it. Unless it is told to take its time, everything is said at once.
public final class RecordingSpeaker implements Speaker {

    private final List<Utterance> said = new ArrayList<>();
    private final List<Delivery> how = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private Runnable done = () -> {};
    private boolean takesTime;
    private int hushed;

    /// It has no voice for this language.
    public void doesNotSpeak(String language) {
        unknown.add(language);
    }

    /// From now on it goes on speaking until `finish`.
    public void takeTime() {
        takesTime = true;
    }

    /// What it was saying is said.
    public void finish() {
        var told = done;
        done = () -> {};
        told.run();
    }

    public List<Utterance> said() {
        return List.copyOf(said);
    }

    /// All that was said from this one on.
    public List<String> texts(int from) {
        return said.stream().skip(from).map(Utterance::text).toList();
    }

    public List<Delivery> how() {
        return List.copyOf(how);
    }

    public int hushed() {
        return hushed;
    }

    @Override
    public boolean speaks(Locale language) {
        return !unknown.contains(language.getLanguage());
    }

    @Override
    public void say(Utterance what, Delivery delivery, Runnable whenDone) {
        said.add(what);
        how.add(delivery);
        if (takesTime) done = whenDone;
        else whenDone.run();
    }

    @Override
    public void hush() {
        hushed++;
        done = () -> {};
    }
}
