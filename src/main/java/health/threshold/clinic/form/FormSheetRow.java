package health.threshold.clinic.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "form_sheet")
class FormSheetRow {
    @Id
    UUID id;

    UUID patient;

    @Nullable
    UUID visit;

    String form;
    int version;

    @Nullable
    String part;

    String way;
    String progress;
    String language;
    boolean forAnother;

    @Nullable
    UUID proxy;

    Instant at;
}
