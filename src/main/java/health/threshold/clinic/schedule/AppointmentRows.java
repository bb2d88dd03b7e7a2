package health.threshold.clinic.schedule;

import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface AppointmentRows {
    @Find
    Optional<AppointmentRow> find(UUID id);

    @Query("where id in :ids")
    List<AppointmentRow> among(Collection<UUID> ids);

    @Query("where starts >= :from and starts < :to order by starts, id")
    List<AppointmentRow> between(Instant from, Instant to);

    @Query("select distinct patient from AppointmentRow where starts >= :from and starts < :to")
    List<UUID> people(Instant from, Instant to);

    @Query("where patient = :patient and starts >= :from and starts < :to order by starts")
    List<AppointmentRow> of(UUID patient, Instant from, Instant to);
}
