package health.threshold.store.audit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface AuditEntries {
    @Insert
    void add(AuditRow row);

    @Query("where seq = (select max(seq) from AuditRow)")
    Optional<AuditRow> last();

    @Query("where seq > :after and seq <= :upTo order by seq")
    List<AuditRow> between(long after, long upTo);

    @Query("where patient = :patient order by seq")
    List<AuditRow> about(UUID patient);
}
