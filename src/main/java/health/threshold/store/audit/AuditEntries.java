package health.threshold.store.audit;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface AuditEntries {
    @Insert
    void addAll(List<AuditRow> rows);

    @Query("where seq = (select max(seq) from AuditRow)")
    Optional<AuditRow> last();

    @Query("where seq > :after and seq <= :upTo order by seq")
    List<AuditRow> between(long after, long upTo);

    @Query("where entity = :entity and kind in :kinds and deed not in :looks order by seq desc")
    List<AuditRow> changes(UUID entity, List<String> kinds, List<String> looks, Limit most);

    @Query("where entity = :entity and kind in :kinds and deed not in :looks and role <> 'HUB' order by seq desc")
    List<AuditRow> changesHere(UUID entity, List<String> kinds, List<String> looks, Limit most);

    @Query("where entity = :entity and patient is not null order by seq desc")
    List<AuditRow> aboutSomebody(UUID entity, Limit most);

    @Query("select distinct patient from AuditRow where at >= :since and patient is not null and role not in :but")
    List<UUID> openedSince(Instant since, List<String> but);

    @Query("where patient = :patient order by seq")
    List<AuditRow> about(UUID patient);
}
