package health.threshold.clinic.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "form_answer")
class FormAnswerRow {
    @Id
    UUID id;

    UUID sheet;
    UUID patient;
    String question;
    String asked;
    String chosen;
    String words;
    Instant at;
}
