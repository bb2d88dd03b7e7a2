package health.threshold.kernel;

/// What makes a phone number one that can be called from anywhere: its area code (ten digits in the United States), or
/// its country code after a plus (ITU-T E.164: fifteen digits at most).
public final class PhoneNumber {

    private static final int WITH_AREA_CODE = 10;
    private static final int SHORTEST_ABROAD = 8;
    private static final int LONGEST = 15;

    private PhoneNumber() {}

    /// Whether what somebody typed has digits enough, and no more than there are. Signs between them do not count.
    public static boolean isWhole(String typed) {
        var digits = typed.chars().filter(Character::isDigit).count();
        var least = typed.strip().startsWith("+") ? SHORTEST_ABROAD : WITH_AREA_CODE;
        return digits >= least && digits <= LONGEST;
    }
}
