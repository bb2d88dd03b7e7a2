package health.threshold.clinic.patient;

import health.threshold.kernel.PersonName;
import health.threshold.kernel.Slip;

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
        return one.startsWith(other) || other.startsWith(one) || Slip.atMost(one, other);
    }
}
