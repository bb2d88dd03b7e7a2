package health.threshold.clinic.care;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.UUID;

@Repository
interface LeavingRows {
    @Save
    void keep(LeavingRow row);

    @Save
    void keep(PromptAnswerRow row);

    @Save
    void keep(PromptReviewRow row);

    @Query("where visit = :visit")
    List<LeavingRow> leaving(UUID visit);

    @Query("where visit = :visit")
    List<PromptAnswerRow> prompts(UUID visit);

    @Query("order by prompt")
    List<PromptReviewRow> reviews();
}
