package health.threshold.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "server_name")
@IdClass(ServerNameRow.Key.class)
class ServerNameRow {
    @Id
    String type;

    @Id
    String ours;

    String theirs;

    record Key(String type, String ours) implements Serializable {}
}
