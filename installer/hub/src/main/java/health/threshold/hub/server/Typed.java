package health.threshold.hub.server;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What was typed after the start script. Three options need no library.
public record Typed(Optional<Path> data, Optional<Integer> port, boolean trial) {

    public static final String USAGE = """
            run [--data DIR] [--port N] [--trial]

              --data DIR   the folder of the settings, the database, the certificate and the clients
                           (usually .threshold-hub in your home, or HUB_DATA)
              --port N     where to listen; 0 takes a free port and READY says which
              --trial      on this machine only, without TLS and without asking who it is, and never for real people
            """;

    public static Typed of(String... words) {
        var data = Optional.<Path>empty();
        var port = Optional.<Integer>empty();
        var trial = false;
        for (var left = List.of(words).iterator(); left.hasNext(); ) {
            var word = left.next();
            switch (word) {
                case "--data" -> data = Optional.of(Path.of(after(word, left)));
                case "--port" -> port = Optional.of(number(after(word, left)));
                case "--trial" -> trial = true;
                default -> throw new Refusal(word + " is not known here.\n\n" + USAGE);
            }
        }
        return new Typed(data, port, trial);
    }

    private static String after(String word, Iterator<String> left) {
        if (!left.hasNext()) throw new Refusal(word + " needs something behind it.\n\n" + USAGE);
        return left.next();
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException letters) {
            throw new Refusal("--port " + word + " is no number.", letters);
        }
    }
}
