package health.threshold.clinic.message;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface TaskRows {
    @Save
    void keep(TaskRow row);

    @Query("where id = :id")
    Optional<TaskRow> find(UUID id);

    @Query("select distinct patient from TaskRow where patient is not null and status = :open")
    List<UUID> awaited(String open);

    @Query("where patient = :patient order by at desc, id")
    List<TaskRow> of(UUID patient);
}
