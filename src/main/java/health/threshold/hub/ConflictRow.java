package health.threshold.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "edit_conflict")
class ConflictRow {
    @Id
    UUID id;

    String type;
    String entity;
    String fields;
    byte[] theirs;
    String version;
    String bases;
    Instant at;

    @Nullable
    String decision;

    @Nullable
    Instant settled;

    Edit edit() {
        var content = RawJson.parse(Packed.text(theirs)).orElseThrow();
        return new Edit(type, entity, version, bases.isEmpty() ? List.of() : List.of(bases.split(" ")), content);
    }
}
