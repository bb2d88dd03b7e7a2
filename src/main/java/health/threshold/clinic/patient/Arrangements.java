package health.threshold.clinic.patient;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has been arranged with somebody.
///
/// @param emergency whom to call if something happens to them
/// @param ways how to get in touch safely; empty where nobody has asked yet
/// @param interpreterIn BCP 47, what the interpreter speaks where it is not the language the person wants to speak,
/// such
///     as `ase` for American Sign Language
public record Arrangements(
        @Nullable EmergencyContact emergency,
        Set<ContactWay> ways,
        @Nullable String interpreterIn) {

    /// Nothing has been arranged yet.
    public static final Arrangements NONE = new Arrangements(null, Set.of(), null);

    public Arrangements {
        ways = Set.copyOf(ways);
    }
}
