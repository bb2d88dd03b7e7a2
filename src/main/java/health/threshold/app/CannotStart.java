package health.threshold.app;

/// The program cannot run, and says why in words for whoever started it. Exit status 2.
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String words) {
        super(words);
    }
}
