package health.threshold.hub;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far the hub has been read, what was set aside on the way, and what a server calls things.
@Repository
interface HubRows {
    @Save
    void keep(FileRow row);

    @Query("from FileRow order by name")
    List<FileRow> files();

    @Query("from FileRow where name = :name")
    Optional<FileRow> file(String name);

    @Query("delete from FileRow")
    int forgetAll();

    @Insert
    void add(SetAsideRow row);

    @Delete
    void remove(SetAsideRow row);

    @Query("delete from SetAsideRow where file = :file")
    int forget(String file);

    @Query("from SetAsideRow order by at, file, line")
    List<SetAsideRow> setAside();

    @Query("from SetAsideRow where format <= :ours order by at, file, line")
    List<SetAsideRow> firstSetAside(int ours, Limit most);

    @Query("from SetAsideRow where format > 0 and format <= :ours order by at, file, line")
    List<SetAsideRow> waitedFor(int ours);

    @Query("select id from SetAsideRow where format <= :ours order by id")
    List<UUID> setAsideIds(int ours);

    @Query("select reason from SetAsideRow where format <= :ours")
    List<String> setAsideReasons(int ours);

    @Query("from SetAsideRow where id = :id")
    Optional<SetAsideRow> setAside(UUID id);

    @Query("select count(*) from SetAsideRow where file = :file and line = :line")
    long countSetAside(String file, int line);

    @Query("select count(*) from SetAsideRow where format <= :ours")
    long countSetAside(int ours);

    @Insert
    void add(NewerFormatRow row);

    @Query("select count(*) from NewerFormatRow where format = :format")
    long countFormat(int format);

    @Query("select count(*) from NewerFormatRow where format > :ours")
    long countFormatsAbove(int ours);

    @Save
    void keep(DecisionRow row);

    @Query("from DecisionRow where id = :id")
    Optional<DecisionRow> decision(UUID id);

    @Save
    void keep(ForeignIdRow row);

    @Query("from ForeignIdRow where type = :type and entity = :entity")
    Optional<ForeignIdRow> foreign(String type, UUID entity);
}
