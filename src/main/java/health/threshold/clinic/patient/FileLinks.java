package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import java.util.Set;

/// What one file says of others.
///
/// @param replacedBy the file that is kept in its place; two devices that decided at once may have named two
/// @param replaces the files in whose place it is kept
/// @param apart files that look like this person's, and are somebody else's
public record FileLinks(Set<PatientId> replacedBy, Set<PatientId> replaces, Set<PatientId> apart) {

    /// A person with one file, like nobody else's.
    public static final FileLinks NONE = new FileLinks(Set.of(), Set.of(), Set.of());

    public FileLinks {
        replacedBy = Set.copyOf(replacedBy);
        replaces = Set.copyOf(replaces);
        apart = Set.copyOf(apart);
    }
}
