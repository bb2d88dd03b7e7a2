package health.threshold.clinic.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "file_pair")
@IdClass(FilePairRow.Key.class)
class FilePairRow {
    @Id
    UUID patient;

    @Id
    UUID other;

    record Key(UUID patient, UUID other) implements Serializable {}
}
