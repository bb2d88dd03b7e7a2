package health.threshold.clinic.schedule;

import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface AppointmentRows {
    @Save
    void keep(AppointmentRow row);

    @Find
    Optional<AppointmentRow> find(UUID id);

    @Query("where starts >= :from and starts < :to order by starts, id")
    List<AppointmentRow> between(Instant from, Instant to);

    @Query("select distinct patient from AppointmentRow where starts >= :from and starts < :to")
    List<UUID> people(Instant from, Instant to);

    @Query("where patient = :patient and starts >= :from and starts < :to order by starts")
    List<AppointmentRow> of(UUID patient, Instant from, Instant to);
}
