package health.threshold.hub;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface KeptRows {
    @Save
    void keep(KeptRow row);

    @Query("where patient = :patient")
    Optional<KeptRow> find(UUID patient);

    @Query("select patient from KeptRow where complete = true and patient in :among")
    List<UUID> complete(Collection<UUID> among);

    @Query("select patient from KeptRow where complete = false or asked is null or asked < :before order by patient")
    List<UUID> toAsk(Instant before, Limit most);

    @Query("select count(*) from KeptRow where complete = false or asked is null or asked < :before")
    long countToAsk(Instant before);

    @Query("select patient from KeptRow")
    List<UUID> all();

    @Query("select patient from KeptRow where needed < :day")
    List<UUID> neededBefore(LocalDate day);

    @Query("update KeptRow set complete = true, asked = :at where patient in :people")
    int gathered(Collection<UUID> people, Instant at);
}
