package health.threshold.store.mirror;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;

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

    @Query("delete from MirrorRow where type = :type and id = :id")
    int remove(String type, String id);

    @Query("select count(*) from MirrorRow")
    long count();
}
