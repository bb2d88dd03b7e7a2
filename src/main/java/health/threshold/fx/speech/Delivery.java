package health.threshold.fx.speech;

/// How something is said.
///
/// @param words how many a minute, 80 to 400
/// @param volume 25 to 200, of which 100 is what the speech program does by itself
public record Delivery(int words, int volume) {

    /// A little slower than speech programs are by themselves, as a first hearing asks for.
    public static final Delivery USUAL = new Delivery(160, 100);

    private static final int SLOWEST = 80;
    private static final int FASTEST = 400;
    private static final int SOFTEST = 25;
    private static final int LOUDEST = 200;
    private static final int STEP = 25;

    public Delivery {
        if (words < SLOWEST || words > FASTEST) throw new IllegalArgumentException("80 to 400 words a minute");
        if (volume < SOFTEST || volume > LOUDEST) throw new IllegalArgumentException("A volume is 25 to 200");
    }

    public Delivery faster() {
        return new Delivery(Math.min(FASTEST, words * 5 / 4), volume);
    }

    public Delivery slower() {
        return new Delivery(Math.max(SLOWEST, words * 4 / 5), volume);
    }

    public Delivery louder() {
        return new Delivery(words, Math.min(LOUDEST, volume + STEP));
    }

    public Delivery softer() {
        return new Delivery(words, Math.max(SOFTEST, volume - STEP));
    }
}
