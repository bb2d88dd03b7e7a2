package health.threshold.app;

import health.threshold.hub.server.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A wire that remembers what was asked, so that a bare loop can ask the same again: the beginnings as they were, and
/// from each the server's own links to the end.
final class Watching implements Wire {

    private static final Pattern NEXT =
            Pattern.compile("\"relation\"\\s*:\\s*\"next\"\\s*,\\s*\"url\"\\s*:\\s*\"([^\"]+)\"");

    private final Wire real;
    private final List<Chain> chains = new ArrayList<>();
    private final Map<String, Chain> links = new HashMap<>();
    private Duration waited = Duration.ZERO;

    /// A beginning and the pages that were read from there on.
    private static final class Chain {
        private final Request beginning;
        private int pages;

        Chain(Request beginning) {
            this.beginning = beginning;
        }
    }

    Watching(Wire real) {
        this.real = real;
    }

    @Override
    public Reply exchange(Request request) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var reply = real.exchange(request);
        note(request, reply, Duration.ofNanos(System.nanoTime() - start));
        return reply;
    }

    @Override
    public Answer ahead(Request request) {
        var answer = real.ahead(request);
        return () -> {
            var start = System.nanoTime();
            var reply = answer.await();
            note(request, reply, Duration.ofNanos(System.nanoTime() - start));
            return reply;
        };
    }

    /// How many pages were asked for.
    synchronized int asked() {
        return chains.stream().mapToInt(chain -> chain.pages).sum();
    }

    /// How long whoever asked waited for them.
    synchronized Duration waited() {
        return waited;
    }

    /// How long a loop takes that asks the same, and looks for nothing in the answers but the next link.
    Duration again() throws IOException, InterruptedException {
        var start = System.nanoTime();
        for (var chain : chains) {
            var url = chain.beginning.url();
            for (int page = 1; page <= chain.pages; page++) {
                var reply = real.exchange(new Request("GET", url, chain.beginning.headers(), null));
                if (page < chain.pages) url = next(reply).orElseThrow();
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private synchronized void note(Request request, Reply reply, Duration time) {
        // Who asks to be let in asks for no page.
        if (!request.headers().containsKey("Authorization")) return;
        waited = waited.plus(time);
        var chain = links.get(request.url());
        if (chain == null) {
            chain = new Chain(request);
            chains.add(chain);
        }
        chain.pages++;
        var link = next(reply);
        if (link.isPresent()) links.put(link.get(), chain);
    }

    private static Optional<String> next(Reply reply) {
        var found = NEXT.matcher(new String(reply.body(), StandardCharsets.ISO_8859_1));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
