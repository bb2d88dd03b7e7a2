package health.threshold.clinic.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "file_link")
@IdClass(FileLinkRow.Key.class)
class FileLinkRow {
    static final String REPLACED_BY = "REPLACED_BY";
    static final String APART = "APART";

    @Id
    UUID patient;

    @Id
    UUID other;

    @Id
    String kind;

    record Key(UUID patient, UUID other, String kind) implements Serializable {}
}
