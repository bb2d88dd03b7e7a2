package health.threshold.clinic.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "card_picture")
class CardPictureRow {
    @Id
    UUID id;

    UUID patient;
    String side;
    String content;
    Instant taken;
    boolean currentOne;
}
