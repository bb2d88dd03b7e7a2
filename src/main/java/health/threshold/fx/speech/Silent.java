package health.threshold.fx.speech;

import java.util.Locale;

/// Says nothing.
record Silent() implements Speaker {

    @Override
    public boolean speaks(Locale language) {
        return false;
    }

    @Override
    public void say(Utterance what, Delivery how, Runnable done) {
        done.run();
    }

    @Override
    public void hush() {}
}
