package health.threshold.clinic.visit;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.UUID;

@Repository
interface ErrandRows {
    @Save
    void keep(ErrandRow row);

    @Save
    void keep(QuestionRow row);

    @Save
    void keep(MendedRow row);

    @Query("where visit = :visit order by started")
    List<ErrandRow> errands(UUID visit);

    @Query("where visit in :visits and ended is null")
    List<ErrandRow> open(List<UUID> visits);

    @Query("where visit = :visit order by at")
    List<QuestionRow> questions(UUID visit);

    @Query("where visit in :visits order by at")
    List<QuestionRow> questionsOf(List<UUID> visits);

    @Query("where visit in :visits")
    List<MendedRow> mended(List<UUID> visits);
}
