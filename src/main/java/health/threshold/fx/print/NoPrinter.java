package health.threshold.fx.print;

import health.threshold.fx.paper.Paper;

/// Prints nothing.
record NoPrinter() implements Printer {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public Paper paper() {
        return Paper.ROLL_80MM;
    }

    @Override
    public Job job() {
        return pdf -> false;
    }

    @Override
    public Runnable clear() {
        return () -> {};
    }

    @Override
    public Runnable finish() {
        return () -> {};
    }
}
