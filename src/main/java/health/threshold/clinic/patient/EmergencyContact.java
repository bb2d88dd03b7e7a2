package health.threshold.clinic.patient;

import org.jspecify.annotations.Nullable;

/// Whom to call if something happens to a person. It gives no right to be told anything else.
///
/// @param name as the person said it
/// @param relation what they are to the person, in the person's words
public record EmergencyContact(
        String name, @Nullable String phone, @Nullable String relation) {

    public EmergencyContact {
        if (name.isBlank()) throw new IllegalArgumentException("Somebody who is called has a name");
    }
}
