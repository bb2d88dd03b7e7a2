package health.threshold.clinic.staff;

import health.threshold.kernel.Actor;
import java.time.Duration;
import java.time.Instant;

/// How a sign-in ended.
public sealed interface SignedIn {

    /// They are who they say they are.
    record In(Actor actor, StaffMember who) implements SignedIn {}

    /// Name and password do not go together. Nobody is told which of the two was wrong.
    record Refused(Duration waitBeforeNext) implements SignedIn {}

    /// Too many attempts: nobody can sign in under this name until then.
    record Shut(Instant until) implements SignedIn {}
}
