package health.threshold.clinic.care;

import health.threshold.kernel.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of somebody's health, as other systems recorded it. Threshold shows it and hands it on; it neither
/// diagnoses nor prescribes.
public sealed interface Facts {

    UUID id();

    PatientId patient();

    /// The same fact, on another file of the person.
    default Facts on(PatientId file) {
        return switch (this) {
            case Allergy one -> new Allergy(one.id(), file, one.substance(), one.reaction(), one.since(), one.active());
            case Diagnosis one -> new Diagnosis(one.id(), file, one.name(), one.since(), one.active());
            case Medicine one -> new Medicine(one.id(), file, one.name(), one.remark(), one.active());
            case Result one ->
                new Result(one.id(), file, one.name(), one.outcome(), one.inRange(), one.measured(), one.status());
            case TeamMember one -> new TeamMember(one.id(), file, one.name(), one.role(), one.active());
        };
    }

    /// Something that harms them.
    record Allergy(
            UUID id,
            PatientId patient,
            String substance,
            @Nullable String reaction,
            @Nullable LocalDate since,
            boolean active)
            implements Facts {}

    /// Something they have.
    record Diagnosis(
            UUID id,
            PatientId patient,
            String name,
            @Nullable LocalDate since,
            boolean active) implements Facts {}

    /// Something they take, or were meant to.
    ///
    /// @param remark what there is to know about it, for example that it costs too much
    record Medicine(
            UUID id,
            PatientId patient,
            String name,
            @Nullable String remark,
            boolean active) implements Facts {}

    /// Something that was measured.
    ///
    /// @param outcome the value with its unit
    /// @param inRange null where nobody said
    /// @param status FHIR's word: `final`, `amended`, `preliminary`…; only settled ones are shown
    record Result(
            UUID id,
            PatientId patient,
            String name,
            String outcome,
            @Nullable Boolean inRange,
            Instant measured,
            String status)
            implements Facts {

        public boolean isSettled() {
            return status.equals("final") || status.equals("amended") || status.equals("corrected");
        }
    }

    /// Somebody who cares for them with us.
    record TeamMember(UUID id, PatientId patient, String name, String role, boolean active) implements Facts {}
}
