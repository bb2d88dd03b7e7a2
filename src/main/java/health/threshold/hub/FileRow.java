package health.threshold.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "hub_file")
class FileRow {
    @Id
    String name;

    int lines;
    long place;
    boolean complete;
    String stamp;

    @Nullable
    String problem;
}
