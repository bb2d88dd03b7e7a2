package health.threshold.kernel;

import java.util.Optional;

/// An address that e-mail can be sent to: one name, one place, and nothing that could be read as more than one of them
/// or as a command.
public record EmailAddress(String text) {

    /// As much as a path of SMTP holds (RFC 5321, 4.5.3.1.3).
    private static final int LONGEST = 254;

    private static final String FORM =
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.[A-Za-z]{2,63}";

    public EmailAddress {
        if (text.length() > LONGEST || !text.matches(FORM) || text.contains(".."))
            throw new IllegalArgumentException("That is no address of e-mail");
    }

    /// What somebody typed, if it is an address.
    public static Optional<EmailAddress> of(String typed) {
        try {
            return Optional.of(new EmailAddress(typed.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// As it may stand on a screen: `m•••@example.org`.
    public String masked() {
        return text.charAt(0) + "•••" + text.substring(text.indexOf('@'));
    }

    /// Masked too, so that no log shows it by mistake.
    @Override
    public String toString() {
        return masked();
    }
}
