package health.threshold.station.kiosk;

import health.threshold.fx.paper.Paper;
import health.threshold.fx.print.Printer;
import java.util.ArrayList;
import java.util.List;

/// A printer beside the kiosk that prints as told; there is none until somebody puts it there. What was begun before it
/// was cleared prints no more.
final class HandPrinter implements Printer {

    final List<byte[]> printed = new ArrayList<>();
    boolean hasPaper = true;
    int cleared;
    private boolean isThere;

    void putThere() {
        isThere = true;
    }

    @Override
    public boolean isThere() {
        return isThere;
    }

    @Override
    public Paper paper() {
        return Paper.ROLL_80MM;
    }

    @Override
    public Job job() {
        var mine = cleared;
        return pdf -> {
            var prints = hasPaper && mine == cleared;
            if (prints) printed.add(pdf);
            return prints;
        };
    }

    @Override
    public Runnable clear() {
        cleared++;
        return () -> {};
    }

    @Override
    public Runnable finish() {
        return () -> {};
    }
}
