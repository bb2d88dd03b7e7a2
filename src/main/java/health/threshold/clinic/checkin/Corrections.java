package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Patient;
import org.jspecify.annotations.Nullable;

/// What somebody put right at the kiosk; what is null stays as it was.
///
/// @param street the address as typed, on one line
/// @param insurance what they typed of a new insurance; the desk enters it, and nobody is stopped by it
/// @param personal how they are called, spoken to and helped
public record Corrections(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String insurance,
        Personal personal) {

    /// Everything is still right.
    public static final Corrections NONE = new Corrections(null, null, null, null, Personal.NONE);

    public boolean isNone() {
        return equals(NONE);
    }

    /// This person with the corrections made. An address that is typed anew replaces the old one whole, for half of it
    /// would be wrong.
    Patient appliedTo(Patient patient) {
        var before = patient.reach();
        var reach = new Patient.Reach(
                phone == null ? before.phone() : phone,
                email == null ? before.email() : email,
                street == null ? before.address() : new Address(street, null, null, null));
        return personal.appliedTo(patient.reachedBy(reach));
    }
}
