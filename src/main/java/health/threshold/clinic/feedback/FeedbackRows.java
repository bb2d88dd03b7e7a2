package health.threshold.clinic.feedback;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface FeedbackRows {
    @Save
    void keep(FeedbackRow row);

    @Query("where id = :id")
    Optional<FeedbackRow> find(UUID id);

    @Query("select id from FeedbackRow")
    List<UUID> ids();

    @Query("select distinct patient from FeedbackRow where patient is not null and answered is null")
    List<UUID> awaiting();

    @Query("where patient = :patient and answered is null order by received")
    List<FeedbackRow> open(UUID patient);
}
