package health.threshold.fx.print;

import health.threshold.fx.paper.Paper;

/// A printer beside the station. What it is given is one person's, so nothing of it waits there when they have gone.
public interface Printer {

    /// One thing to be printed, asked for now.
    @FunctionalInterface
    interface Job {

        /// Prints it and waits for the paper, on the caller's thread and until some seconds after it was begun.
        ///
        /// @param pdf never kept in a file by the station
        /// @return whether it is on paper; if not, it has been taken back and never comes by itself
        boolean print(byte[] pdf);
    }

    /// Whether there is one; where there is none, nothing is ever printed.
    boolean isThere();

    /// What it prints on.
    Paper paper();

    /// Begins a job. It prints nothing any more once the printer is cleared.
    Job job();

    /// Whoever asked for what waits here has gone: no job that was begun before prints from now on.
    ///
    /// @return takes back what is with the system already; to be run on a worker
    Runnable clear();

    /// Whoever asked for what waits here is content and takes it with them: what was begun may come in its time.
    ///
    /// @return takes back what is with the system besides; to be run on a worker
    Runnable finish();

    /// Where there is no printer.
    static Printer none() {
        return new NoPrinter();
    }
}
