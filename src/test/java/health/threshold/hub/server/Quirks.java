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
/// @param names which ids it gives to what is new
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
        Names names,
        int page) {

    public enum Tells {
        ETAG,
        LOCATION,
        NOTHING
    }

    /// Whether a device may choose the id of what it makes.
    public enum Names {
        /// It may.
        OURS(0),
        /// It may not, and to ask for it is to ask for what does not exist.
        ITS_OWN(404),
        /// It may not, and that is not done here.
        ITS_OWN_BY_RULE(405),
        /// It may not, and whoever tries has made a mistake.
        ITS_OWN_STRICTLY(400),
        /// It may not, and it cannot be asked for anything by its identifier either.
        ITS_OWN_UNFINDABLE(405);

        private final int refusal;

        Names(int refusal) {
            this.refusal = refusal;
        }

        int refusal() {
            return refusal;
        }
    }

    /// The same, but for the ids.
    public Quirks naming(Names other) {
        return new Quirks(
                stale,
                numbered,
                history,
                transactions,
                gravestones,
                restless,
                tells,
                overwrites,
                searches,
                other,
                page);
    }

    /// As the reference hub does it.
    public static final Quirks NONE =
            new Quirks(409, true, true, true, true, false, Tells.ETAG, true, ModelSearch.Manner.KNOWS, Names.OURS, 50);

    /// The same with smaller pages.
    public Quirks withPage(int most) {
        return new Quirks(
                stale,
                numbered,
                history,
                transactions,
                gravestones,
                restless,
                tells,
                overwrites,
                searches,
                names,
                most);
    }

    /// One with neither history, transactions nor gravestones, and with its own manner of searching.
    public Quirks bare(ModelSearch.Manner searches) {
        return new Quirks(412, false, false, false, false, true, Tells.NOTHING, false, searches, Names.OURS, 7);
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
                random.nextInt(3) > 0 ? Names.OURS : Names.values()[1 + random.nextInt(3)],
                2 + random.nextInt(30));
    }
}
