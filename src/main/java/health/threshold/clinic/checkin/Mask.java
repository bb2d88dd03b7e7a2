package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.EmergencyContact;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hides what others could read over a shoulder, and leaves enough for its owner to know it again.
final class Mask {

    private static final String DOTS = "•••";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d])\\p{L}");

    private Mask() {}

    static String phone(@Nullable String phone) {
        if (phone == null) return "";
        var digits = phone.replaceAll("\\D", "");
        return digits.length() < 4 ? DOTS : DOTS + " " + DOTS + " " + digits.substring(digits.length() - 4);
    }

    static String email(@Nullable String email) {
        if (email == null) return "";
        var at = email.indexOf('@');
        return at < 1 ? DOTS : email.charAt(0) + DOTS + email.substring(at);
    }

    /// The house number and the first letter of the rest, in the order they stand in: "14 M•••", "C••• 8".
    static String street(@Nullable String street) {
        if (street == null || street.isBlank()) return "";
        var number = NUMBER.matcher(street);
        var name = NAME.matcher(street);
        var hidden = name.find() ? name.group() + DOTS : DOTS;
        if (!number.find()) return hidden;
        var isNumberFirst = hidden.equals(DOTS) || number.start() < name.start();
        return isNumberFirst ? number.group() + " " + hidden : hidden + " " + number.group();
    }

    /// The first name and the end of the number: "Ana, ••• ••• 0202".
    static String emergency(@Nullable EmergencyContact contact) {
        if (contact == null) return "";
        var first = contact.name().strip().split("\\s+")[0];
        return contact.phone() == null ? first : first + ", " + phone(contact.phone());
    }
}
