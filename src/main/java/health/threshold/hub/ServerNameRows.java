package health.threshold.hub;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;

@Repository
interface ServerNameRows {
    @Save
    void keep(ServerNameRow row);

    @Query("select distinct type from ServerNameRow")
    List<String> types();

    @Query("from ServerNameRow where type = :type and ours in :some")
    List<ServerNameRow> byOurs(String type, Collection<String> some);

    @Query("from ServerNameRow where type = :type and theirs in :some")
    List<ServerNameRow> byTheirs(String type, Collection<String> some);

    @Query("delete from ServerNameRow where type = :type and theirs in :some")
    int forget(String type, Collection<String> some);
}
