package health.threshold.hub.server;

import java.util.Random;

/// How this server differs from others; all of these are legal.
///
/// @param stale what it says to a stale `If-Match`
/// @param numbered whether versions are 1, 2, 3; else they are names without order
/// @param history whether it keeps one of everything
/// @param transactions whether it knows them; else one request for each resource
/// @param gravestones whether a deleted resource is 410; else 404
/// @param restless whether a change that changes nothing makes a version all the same
/// @param tells how a transaction's answer names versions: by `etag`, by `location`, or not at all
/// @param overwrites whether it takes `If-None-Match` for a pleasantry
/// @param searches what it does with conditions of a search that it might not know
/// @param page how many entries a page has at most
public record Quirks(
        int stale,
        boolean numbered,
        boolean history,
        boolean transactions,
        boolean gravestones,
        boolean restless,
        Tells tells,
        boolean overwrites,
        ModelSearch.Manner searches,
        int page) {

    public enum Tells {
        ETAG,
        LOCATION,
        NOTHING
    }

    /// As the reference hub does it.
    public static final Quirks NONE =
            new Quirks(409, true, true, true, true, false, Tells.ETAG, true, ModelSearch.Manner.KNOWS, 50);

    /// The same with smaller pages.
    public Quirks withPage(int most) {
        return new Quirks(
                stale, numbered, history, transactions, gravestones, restless, tells, overwrites, searches, most);
    }

    /// One with neither history, transactions nor gravestones, and with its own manner of searching.
    public Quirks bare(ModelSearch.Manner searches) {
        return new Quirks(412, false, false, false, false, true, Tells.NOTHING, false, searches, 7);
    }

    /// Some server or other.
    public static Quirks random(Random random) {
        return new Quirks(
                random.nextBoolean() ? 409 : 412,
                random.nextBoolean(),
                random.nextInt(3) > 0,
                random.nextInt(3) > 0,
                random.nextBoolean(),
                random.nextBoolean(),
                Tells.values()[random.nextInt(3)],
                random.nextBoolean(),
                ModelSearch.Manner.values()[random.nextInt(3)],
                2 + random.nextInt(30));
    }
}
