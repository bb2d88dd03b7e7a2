package health.threshold.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "seen_version")
@IdClass(VersionRow.Key.class)
class VersionRow {
    static final String SEEN = "SEEN";
    static final String TRYING = "TRYING";
    static final String MADE = "MADE";

    @Id
    String type;

    @Id
    String id;

    @Id
    String version;

    String bases;
    String state;

    byte @Nullable [] body;

    List<String> baseList() {
        return bases.isEmpty() ? List.of() : List.of(bases.split(" "));
    }

    record Key(String type, String id, String version) implements Serializable {}
}
