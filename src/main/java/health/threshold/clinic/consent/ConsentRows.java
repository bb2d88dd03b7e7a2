package health.threshold.clinic.consent;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface ConsentRows {
    @Insert
    void add(ConsentRow row);

    @Insert
    void add(ConsentAnswerRow row);

    @Insert
    void add(ConsentEndingRow row);

    @Query("where id = :id")
    Optional<ConsentRow> find(UUID id);

    @Query("where id = :id")
    Optional<ConsentAnswerRow> answer(UUID id);

    @Query("where patient in :files order by at desc, id desc")
    List<ConsentRow> of(List<UUID> files);

    @Query("where consent in :consents order by at, id")
    List<ConsentEndingRow> endings(List<UUID> consents);
}
