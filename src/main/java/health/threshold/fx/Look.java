package health.threshold.fx;

/// How dense a station is: size of text, height of targets and rows.
public enum Look {
    KIOSK(30),
    DESK(14),
    EXAM(16);

    private final int pixels;

    Look(int pixels) {
        this.pixels = pixels;
    }

    /// The size of plain text at 100 %.
    public int pixels() {
        return pixels;
    }

    String sheet() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".css";
    }
}
