package health.threshold.clinic.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "form_page")
class FormPageRow {
    @Id
    UUID id;

    UUID patient;
    UUID sheet;
    int number;
    String content;
    Instant taken;
}
