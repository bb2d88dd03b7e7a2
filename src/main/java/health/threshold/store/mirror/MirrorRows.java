package health.threshold.store.mirror;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Optional;

@Repository
interface MirrorRows {
    @Save
    void keep(MirrorRow row);

    @Query("where type = :type and id = :id")
    Optional<MirrorRow> find(String type, String id);

    @Query("select count(*) from MirrorRow")
    long count();
}
