package health.threshold.clinic.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "patient_word")
@IdClass(PatientWordRow.Key.class)
class PatientWordRow {
    @Id
    String word;

    @Id
    UUID patient;

    record Key(String word, UUID patient) implements Serializable {}
}
