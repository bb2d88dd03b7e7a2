package health.threshold.hub;

import health.threshold.store.Tx;
import java.util.Optional;
import java.util.UUID;

/// What the rooms call somebody or something that a resource refers to, so that a person can read it.
@FunctionalInterface
public interface Nameplates {

    /// @param type as FHIR has it: `Practitioner`, `Patient`, `Location`
    /// @return empty if no room here knows them
    Optional<String> of(Tx tx, String type, UUID id);
}
