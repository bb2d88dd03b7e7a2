package health.threshold.clinic.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "patient")
class PatientRow {
    @Id
    UUID id;

    String given;
    String family;

    @Nullable
    String preferred;

    @Nullable
    String pronouns;

    LocalDate birthDate;
    String language;
    boolean interpreter;

    @Nullable
    String phone;

    @Nullable
    String email;

    @Nullable
    String street;

    @Nullable
    String city;

    @Nullable
    String region;

    @Nullable
    String postcode;

    @Nullable
    String matters;

    @Nullable
    String emergencyName;

    @Nullable
    String emergencyPhone;

    @Nullable
    String emergencyRelation;

    /// Their names, with spaces between.
    String contactWays;

    @Nullable
    String interpreterIn;

    String familyKey;
    String phoneTail;
    boolean active;
}
