package health.threshold.clinic.care;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface NoteRows {
    @Save
    void keep(ConcernRow row);

    @Save
    void keep(DraftRow row);

    @Insert
    void add(SignedNoteRow row);

    @Query("where visit = :visit")
    Optional<ConcernRow> concern(UUID visit);

    @Query("where visit = :visit and author = :author")
    Optional<DraftRow> draft(UUID visit, UUID author);

    @Query("select distinct patient from DraftRow")
    List<UUID> drafted();

    @Query("delete from DraftRow where id = :id")
    int removeDraft(UUID id);

    @Query("where id = :id")
    Optional<SignedNoteRow> signed(UUID id);

    @Query("where patient in :files order by signed desc")
    List<SignedNoteRow> signedOf(List<UUID> files, Limit most);

    @Query("where visit = :visit order by signed")
    List<SignedNoteRow> signedIn(UUID visit);
}
