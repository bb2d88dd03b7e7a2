package health.threshold.kernel;

/// Somebody tried what their role does not carry. It names the role and the duty, never the person or the record.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duty duty;

    public NotAllowed(Role role, Duty duty) {
        super(role + " may not " + duty);
        this.duty = duty;
    }

    /// The duty that was missing.
    public Duty duty() {
        return duty;
    }
}
