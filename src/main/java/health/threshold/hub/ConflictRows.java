package health.threshold.hub;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface ConflictRows {
    @Insert
    void add(ConflictRow row);

    @Update
    void change(ConflictRow row);

    @Query("where id = :id")
    Optional<ConflictRow> find(UUID id);

    @Query("where settled is null order by at, id")
    List<ConflictRow> open();

    @Query("where settled is null and type = :type and entity = :entity order by at, id")
    List<ConflictRow> open(String type, String entity);

    @Query("select distinct type || '/' || entity from ConflictRow where settled is null")
    List<String> names();

    @Query("select count(*) from ConflictRow where settled is null and decision is null")
    long countOpen();
}
