package health.threshold.store.outbox;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

@Repository
interface OutboxEntries {
    @Insert
    void add(OutboxRow row);

    @Query("where parked is null order by seq")
    List<OutboxRow> waiting();

    @Query("where parked is not null order by seq")
    List<OutboxRow> parked();

    @Query("select count(*) from OutboxRow where parked is null")
    long countWaiting();

    @Query("select count(*) from OutboxRow where parked is not null")
    long countParked();

    @Query("select count(*) from OutboxRow where kind = :kind and entity = :entity")
    long countOf(String kind, UUID entity);

    @Query("select distinct about from OutboxRow where about is not null")
    List<UUID> unheard();

    @Query("select distinct entity from OutboxRow")
    List<UUID> rows();

    @Query("delete from OutboxRow where kind = :kind and entity = :entity and seq <= :upTo")
    int remove(String kind, UUID entity, long upTo);

    @Query("update OutboxRow set parked = :reason where kind = :kind and entity = :entity")
    int park(String kind, UUID entity, String reason);

    @Query("update OutboxRow set parked = null where kind = :kind and entity = :entity")
    int resume(String kind, UUID entity);
}
