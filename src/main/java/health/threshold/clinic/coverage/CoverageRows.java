package health.threshold.clinic.coverage;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface CoverageRows {
    @Query("where id = :id")
    Optional<CoverageRow> find(UUID id);

    @Query("where patient = :patient and active = true order by id desc")
    List<CoverageRow> of(UUID patient);
}
