package health.threshold.hub;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;

@Repository
interface VersionRows {
    @Insert
    void add(VersionRow row);

    @Save
    void keep(VersionRow row);

    @Query("where type = :type and id = :id and version = :version")
    Optional<VersionRow> find(String type, String id, String version);

    @Query("where type = :type and id = :id")
    List<VersionRow> of(String type, String id);

    @Query("where type = :type and id = :id and state = 'TRYING'")
    List<VersionRow> trying(String type, String id);

    @Query("select distinct type || '/' || id from VersionRow where state = 'TRYING'")
    List<String> trying();

    @Query("delete from VersionRow where type = :type and id = :id and state = 'TRYING'")
    int forgetTrying(String type, String id);

    @Query("where state = 'MADE' order by type, id, version")
    List<VersionRow> made();

    @Query("where state <> 'SEEN'")
    List<VersionRow> onTheirWay();

    @Query("select count(*) from VersionRow where state = 'MADE'")
    long countMade();
}
