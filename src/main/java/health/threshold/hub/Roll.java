package health.threshold.hub;

/// Which names were called. Of each it keeps a fingerprint of eight bytes and not the name, so that a hub of a million
/// resources fits into a few megabytes. Two names of a million share one in one case of thirty million; the second is
/// then taken to have been called.
public final class Roll {

    private static final int FEWEST = 64;
    private static final long BASIS = 0xcbf2_9ce4_8422_2325L;
    private static final long PRIME = 0x100_0000_01b3L;
    private static final long GOLDEN = 0x9e37_79b9_7f4a_7c15L;

    /// Open addressing: a fingerprint stands at its place or behind it, and 0 is a free place.
    private long[] prints = new long[FEWEST];

    private int size;

    /// @return whether it had not been called before
    public boolean add(String name) {
        var print = print(name);
        var at = place(prints, print);
        if (prints[at] == print) return false;
        prints[at] = print;
        if (++size * 2 > prints.length) grow();
        return true;
    }

    public boolean contains(String name) {
        var print = print(name);
        return prints[place(prints, print)] == print;
    }

    public int size() {
        return size;
    }

    public void clear() {
        prints = new long[FEWEST];
        size = 0;
    }

    private void grow() {
        var wider = new long[prints.length * 2];
        for (var print : prints) if (print != 0) wider[place(wider, print)] = print;
        prints = wider;
    }

    /// Where this fingerprint is, or could be put.
    private static int place(long[] among, long print) {
        var at = (int) print & (among.length - 1);
        while (among[at] != 0 && among[at] != print) at = (at + 1) & (among.length - 1);
        return at;
    }

    /// FNV-1a, stirred so that every bit of it depends on every sign.
    private static long print(String name) {
        var print = BASIS;
        for (int at = 0; at < name.length(); at++) print = (print ^ name.charAt(at)) * PRIME;
        print = (print ^ (print >>> 32)) * GOLDEN;
        print ^= print >>> 29;
        return print == 0 ? GOLDEN : print;
    }
}
