package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Patient;
import org.jspecify.annotations.Nullable;

/// What somebody put right at the kiosk; what is null stays as it was.
///
/// @param street the address as typed, on one line
/// @param insurance what they typed of a new insurance; the desk enters it, and nobody is stopped by it
public record Corrections(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String insurance) {

    /// Everything is still right.
    public static final Corrections NONE = new Corrections(null, null, null, null);

    public boolean isNone() {
        return equals(NONE);
    }

    /// How this person is reached with the corrections made. An address that is typed anew replaces the old one
    /// whole, for half of it would be wrong.
    Patient.Reach appliedTo(Patient patient) {
        var before = patient.reach();
        return new Patient.Reach(
                phone == null ? before.phone() : phone,
                email == null ? before.email() : email,
                street == null ? before.address() : new Address(street, null, null, null));
    }
}
