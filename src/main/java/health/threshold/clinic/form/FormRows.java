package health.threshold.clinic.form;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface FormRows {
    @Save
    void keep(FormSheetRow row);

    @Save
    void keep(FormAnswerRow row);

    @Save
    void keep(FormPageRow row);

    @Query("where id = :id")
    Optional<FormSheetRow> sheet(UUID id);

    @Query("where patient in :files order by at, id")
    List<FormSheetRow> of(List<UUID> files);

    @Query("where sheet in :sheets order by at, id")
    List<FormAnswerRow> answers(List<UUID> sheets);

    @Query("delete from FormAnswerRow where sheet = :sheet and id not in :but")
    int forgetAnswersBut(UUID sheet, List<UUID> but);

    @Query("where id = :id")
    Optional<FormPageRow> page(UUID id);

    @Query("where sheet in :sheets order by taken, number, id")
    List<FormPageRow> pages(List<UUID> sheets);

    @Query("select count(*) from FormPageRow where sheet in :sheets")
    long countPages(List<UUID> sheets);
}
