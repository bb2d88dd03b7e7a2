package health.threshold.kernel;

/// One slip of a finger or an ear: a letter more, less, or another, or two neighbours that changed places.
public final class Slip {

    private static final int SHORTEST = 3;

    private Slip() {}

    /// Whether the two are the same but for one slip at most. Of words under three letters hardly anything would be
    /// left, so those must be the same.
    public static boolean atMost(String one, String other) {
        if (one.equals(other)) return true;
        if (Math.min(one.length(), other.length()) < SHORTEST) return false;
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        var left = one.substring(at);
        var right = other.substring(at);
        return switch (left.length() - right.length()) {
            case 0 -> left.substring(1).equals(right.substring(1)) || isSwapped(left, right);
            case 1 -> left.substring(1).equals(right);
            case -1 -> right.substring(1).equals(left);
            default -> false;
        };
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
