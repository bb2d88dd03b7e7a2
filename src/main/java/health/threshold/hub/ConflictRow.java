package health.threshold.hub;

import health.threshold.store.Packed;
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
    String author;

    @Nullable
    Instant written;

    @Nullable
    String decision;

    @Nullable
    UUID decider;

    /// When it was decided, or, while there is no decision, when carrying out the last one failed.
    @Nullable
    Instant decided;

    @Nullable
    Instant settled;

    Edit edit() {
        var content = RawJson.parse(Packed.text(theirs)).orElseThrow();
        return new Edit(type, entity, version, bases.isEmpty() ? List.of() : List.of(bases.split(" ")), content);
    }

    @Nullable
    Author theirAuthor() {
        return author == null || written == null ? null : new Author(author, written);
    }

    /// A decision can be taken back for a while; a clock that was set back must not make that a day.
    boolean isDue(Instant now) {
        return settled == null
                && decision != null
                && decided != null
                && (decided.isAfter(now) || !decided.plus(Conflicts.UNDO).isAfter(now));
    }
}
