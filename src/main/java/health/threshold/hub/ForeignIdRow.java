package health.threshold.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "foreign_id")
@IdClass(ForeignIdRow.Key.class)
class ForeignIdRow {
    @Id
    String type;

    @Id
    UUID entity;

    String id;

    record Key(String type, UUID entity) implements Serializable {}
}
