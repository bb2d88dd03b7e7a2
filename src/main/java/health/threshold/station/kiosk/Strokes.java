package health.threshold.station.kiosk;

import health.threshold.clinic.consent.Signature;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What is being drawn: a path on a sheet of its own measure, whatever the size of the screen. What no longer fits is
/// not taken; nobody's name is that long.
final class Strokes {

    /// Nearer points than this tell nothing.
    private static final int STEP = 4;
    /// Less than this is a touch, and no signature.
    private static final int LEAST = 60;
    /// The most characters of one point with the step before it.
    private static final int ROOM = 24;

    private final ReadOnlyStringWrapper path = new ReadOnlyStringWrapper("");
    private int x;
    private int y;
    private int drawn;

    /// As SVG has it; empty while nothing is drawn.
    ReadOnlyStringProperty path() {
        return path.getReadOnlyProperty();
    }

    /// Whether this is too little to be a signature.
    boolean isTooLittle() {
        return drawn < LEAST;
    }

    /// The pen is put down.
    ///
    /// @param across the part of the sheet's width, from 0 at the left to 1
    /// @param down the part of its height, from 0 at the top to 1
    void begin(double across, double down) {
        if (isFull()) return;
        x = on(across, Signature.WIDTH);
        y = on(down, Signature.HEIGHT);
        add("M" + x + " " + y + " L" + x + " " + y);
    }

    /// The pen moves there.
    void go(double across, double down) {
        var toX = on(across, Signature.WIDTH);
        var toY = on(down, Signature.HEIGHT);
        var step = Math.abs(toX - x) + Math.abs(toY - y);
        if (path.get().isEmpty() || step < STEP || isFull()) return;
        drawn += step;
        x = toX;
        y = toY;
        add("L" + x + " " + y);
    }

    void clear() {
        path.set("");
        drawn = 0;
    }

    private boolean isFull() {
        return path.get().length() > Signature.MOST_STROKES - ROOM;
    }

    private void add(String steps) {
        path.set(path.get().isEmpty() ? steps : path.get() + " " + steps);
    }

    private static int on(double part, int whole) {
        return (int) Math.round(Math.clamp(part, 0, 1) * whole);
    }
}
