package health.threshold.store.mirror;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mirror")
@IdClass(MirrorRow.Key.class)
class MirrorRow {
    @Id
    String type;

    @Id
    String id;

    String version;
    byte[] body;
    Instant received;

    @Nullable
    Instant stamped;

    @Nullable
    UUID patient;

    record Key(String type, String id) implements Serializable {}
}
