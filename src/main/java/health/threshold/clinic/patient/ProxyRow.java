package health.threshold.clinic.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "proxy")
class ProxyRow {
    @Id
    UUID id;

    UUID patient;
    String given;
    String family;
    String relation;

    @Nullable
    String phone;

    boolean guardian;
    boolean mayCheckIn;
    boolean mayConfirm;
    boolean mayPay;
    boolean maySign;
}
