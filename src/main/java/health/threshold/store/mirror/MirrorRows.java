package health.threshold.store.mirror;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface MirrorRows {
    @Insert
    void addAll(List<MirrorRow> rows);

    @Save
    void keep(MirrorRow row);

    @Query("where type = :type and id = :id")
    Optional<MirrorRow> find(String type, String id);

    @Query("select id from MirrorRow where type = :type order by id")
    List<String> ids(String type);

    @Query("select id from MirrorRow where type = :type and patient in :people")
    List<String> about(String type, Collection<UUID> people);

    @Query("select id from MirrorRow where type = :type and patient is null order by id")
    List<String> unplaced(String type);

    @Query("update MirrorRow set patient = :person where type = :type and id = :id")
    int place(String type, String id, UUID person);

    @Query("select patient from MirrorRow where type = :type and id = :id and patient is not null")
    Optional<UUID> whom(String type, String id);

    @Query("delete from MirrorRow where type = :type and id = :id")
    int remove(String type, String id);

    @Query("select count(*) from MirrorRow")
    long count();
}
