package health.threshold.hub;

/// A resource that a room cannot take in. The line it came from is set aside whole, and everything around it goes in.
///
/// The reason is shown and stored as it is, so it names elements ("birthDate is not a date"), never what they hold.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }

    /// The reason, free of patient data.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
