package health.threshold.clinic.billing;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface LedgerRows {
    @Insert
    void add(LedgerEntryRow row);

    @Save
    void keep(IntentRow row);

    @Save
    void keep(PlanRow row);

    @Query("where id = :id")
    Optional<LedgerEntryRow> find(UUID id);

    @Query("select postKey from LedgerEntryRow where postKey in :keys")
    List<String> keysAmong(List<String> keys);

    @Query("where postKey = :key")
    Optional<LedgerEntryRow> posted(String key);

    @Query("where postKey like :pattern and posted > :since order by posted, id")
    List<LedgerEntryRow> keyed(String pattern, Instant since);

    @Query("select postKey from LedgerEntryRow where postKey like :pattern")
    List<String> keys(String pattern);

    @Query("where visit = :visit order by posted, id")
    List<LedgerEntryRow> at(UUID visit);

    @Query("where patient = :patient order by posted, id")
    List<LedgerEntryRow> of(UUID patient);

    @Query("where id = :id")
    Optional<IntentRow> intent(UUID id);

    @Query("where state = :state order by opened")
    List<IntentRow> intents(String state);

    @Query("select distinct patient from IntentRow where state = 'OPEN' or (state = 'DECIDED' and closed > :since)")
    List<UUID> unsettled(Instant since);

    @Query("where visit = :visit order by opened")
    List<IntentRow> intentsOf(UUID visit);

    @Query("where patient = :patient and active = true order by nextDue")
    List<PlanRow> plans(UUID patient);

    @Query("where id = :id")
    Optional<PlanRow> plan(UUID id);

    @Query("where plan = :plan")
    List<LedgerEntryRow> towards(UUID plan);
}
