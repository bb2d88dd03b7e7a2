package health.threshold.clinic.patient;

import health.threshold.kernel.PersonName;

/// Whether two people of one family name and birthday may be one person: by the given name as somebody may have heard,
/// shortened or mistyped it, or by the end of the telephone number.
final class Resemblance {

    private Resemblance() {}

    static boolean of(Patient one, Patient other) {
        return isOneName(
                        PersonName.key(one.name().given()),
                        PersonName.key(other.name().given()))
                || !one.phoneTail().isEmpty() && one.phoneTail().equals(other.phoneTail());
    }

    private static boolean isOneName(String one, String other) {
        return one.startsWith(other) || other.startsWith(one) || isOneSlip(one, other);
    }

    /// One letter more, less, or another, or two that changed places. Of very short names hardly anything would be
    /// left.
    private static boolean isOneSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < 3) return false;
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
