package health.threshold.sim;

import health.threshold.hub.server.Hostile;
import health.threshold.hub.server.Wire;
import health.threshold.store.SimStores.PowerCut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A network at its worst: requests that never arrive, answers that never come back, requests that arrive twice or long
/// after everyone has given up on them, a server that has no time, and answers that no server should give.
final class Noise implements Wire {

    private final Wire server;
    private final Random random;
    private final List<Request> late = new ArrayList<>();
    private final Runnable meanwhile;
    private final int rareness;
    private boolean isQuiet = true;

    /// @param meanwhile what others do at the server between two requests of one round
    Noise(Wire server, Random random, Runnable meanwhile) {
        this.server = server;
        this.random = random;
        this.meanwhile = meanwhile;
        rareness = 15 + random.nextInt(60);
    }

    /// From now on things go wrong, in one life more than in another.
    void loud() {
        isQuiet = false;
    }

    /// From now on everything works.
    void quiet() throws IOException, InterruptedException {
        isQuiet = true;
        for (var request : late) server.exchange(request);
        late.clear();
    }

    /// Asked at once, and answered with what the server said then, however much is done before it is read.
    @Override
    public Answer ahead(Request request) {
        try {
            var reply = exchange(request);
            return () -> reply;
        } catch (IOException silence) {
            return () -> {
                throw silence;
            };
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }

    @Override
    public Reply exchange(Request request) throws IOException, InterruptedException {
        if (isQuiet) return server.exchange(request);
        if (!late.isEmpty() && random.nextInt(3) == 0) server.exchange(late.removeFirst());
        var isWrite = !request.method().equals("GET");
        if (isWrite && random.nextInt(5) == 0) meanwhile.run();
        switch (random.nextInt(isWrite ? rareness : 2 * rareness)) {
            case 0 -> throw new IOException("never arrived");
            case 1 -> {
                server.exchange(request);
                throw new IOException("the answer was lost");
            }
            case 2 -> {
                if (isWrite) late.add(request);
                throw new IOException("still on its way");
            }
            case 3 -> server.exchange(request);
            case 4 -> {
                return new Reply(503, Map.of("retry-after", "7"), new byte[0]);
            }
            case 5 -> {
                return new Reply(500, Map.of(), new byte[0]);
            }
            case 6 -> {
                if (random.nextInt(3) == 0) server.exchange(request);
                throw new PowerCut();
            }
            case 7 -> {
                var answers = Hostile.values();
                return answers[random.nextInt(answers.length)].instead(server.exchange(request));
            }
            default -> {}
        }
        return server.exchange(request);
    }
}
