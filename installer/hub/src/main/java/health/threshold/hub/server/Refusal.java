package health.threshold.hub.server;

/// The hub does not start, and this sentence says why to the person who set it up. It never holds a password.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
