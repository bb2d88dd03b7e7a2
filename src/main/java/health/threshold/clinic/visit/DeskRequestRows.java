package health.threshold.clinic.visit;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface DeskRequestRows {
    @Save
    void keep(DeskRequestRow row);

    @Query("where id = :id")
    Optional<DeskRequestRow> find(UUID id);

    @Query("where answered is null order by at")
    List<DeskRequestRow> open();

    @Query("where visit = :visit and answered is null order by at")
    List<DeskRequestRow> openOf(UUID visit);

    @Query("where visit = :visit and reason = :reason and answered is null")
    List<DeskRequestRow> openOf(UUID visit, String reason);

    @Query("where patient = :patient and visit is null and reason = :reason and answered is null")
    List<DeskRequestRow> openFor(UUID patient, String reason);
}
