package health.threshold.app;

import health.threshold.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log: what happened, never to whom. Of an exception it keeps the class and the stack, for the words of one may
/// hold a value; of libraries only warnings, and of Hibernate's account of a refused statement nothing at all.
final class Logs {

    /// Held on to, for a logger that nobody holds forgets its level.
    private static final Logger ROOT = Logger.getLogger("");

    private static final Logger STATEMENTS = Logger.getLogger("org.hibernate.orm.jdbc.error");
    private static final Logger MORE_STATEMENTS = Logger.getLogger("org.hibernate.engine.jdbc.spi.SqlExceptionHelper");
    private static final int FILES = 5;
    private static final int BYTES = 1_000_000;

    private Logs() {}

    /// Sends everything to `log/threshold-0.log` under the data folder, and nothing to the terminal.
    static void to(Path data) throws IOException {
        var folder = data.resolve("log");
        OwnerOnly.folder(data);
        OwnerOnly.folder(folder);
        quiet();
        var file = new FileHandler(folder.resolve("threshold-%g.log").toString(), BYTES, FILES, true);
        file.setFormatter(new Plain());
        ROOT.addHandler(file);
    }

    /// Keeps libraries quiet where nothing is logged to a file, as in a command that only asks.
    static void quiet() {
        for (var handler : ROOT.getHandlers()) ROOT.removeHandler(handler);
        ROOT.setLevel(Level.WARNING);
        Logger.getLogger("health.threshold").setLevel(Level.INFO);
        STATEMENTS.setLevel(Level.OFF);
        MORE_STATEMENTS.setLevel(Level.OFF);
    }

    /// One line a record; of an exception its classes and frames.
    static final class Plain extends Formatter {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd HH:mm:ss.SSS'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        @Override
        public String format(LogRecord entry) {
            var text = new StringBuilder(TIME.format(entry.getInstant()))
                    .append(' ')
                    .append(entry.getLevel().getName())
                    .append(' ')
                    .append(entry.getLoggerName())
                    .append(' ');
            var ours = entry.getLoggerName() != null && entry.getLoggerName().startsWith("health.threshold");
            text.append(ours ? formatMessage(entry) : "(what a library said is not kept)")
                    .append('\n');
            for (Throwable at = entry.getThrown(); at != null; at = at.getCause()) {
                text.append("  ").append(at.getClass().getName()).append('\n');
                for (var frame : at.getStackTrace())
                    text.append("    at ").append(frame).append('\n');
            }
            return text.toString();
        }
    }
}
