package health.threshold.clinic.patient;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Repository
interface FileRows {
    @Save
    void keep(FileLinkRow row);

    @Insert
    void add(FilePairRow row);

    @Query("where patient = :patient order by kind, other")
    List<FileLinkRow> of(UUID patient);

    @Query("where patient in :patients and kind = :kind order by patient, other")
    List<FileLinkRow> from(Collection<UUID> patients, String kind);

    @Query("select distinct patient from FileLinkRow where patient in :among")
    List<UUID> linkedAmong(Collection<UUID> among);

    @Query("select distinct patient from FileLinkRow where kind = :kind")
    List<UUID> linked(String kind);

    @Query("where other in :others and kind = :kind order by other, patient")
    List<FileLinkRow> to(Collection<UUID> others, String kind);

    @Query("delete from FileLinkRow where patient = :patient and other = :other and kind = :kind")
    int remove(UUID patient, UUID other, String kind);

    @Query("order by patient, other")
    List<FilePairRow> pairs(Limit most);

    @Query("select count(*) from FilePairRow")
    long countPairs();

    @Query("delete from FilePairRow where patient = :patient and other = :other")
    int removePair(UUID patient, UUID other);

    @Query("select count(*) from FilePairRow where patient = :patient and other = :other")
    long countPair(UUID patient, UUID other);

    @Query("delete from FilePairRow where patient in :some")
    int removePairsFrom(Collection<UUID> some);

    @Query("delete from FilePairRow where other in :some")
    int removePairsTo(Collection<UUID> some);
}
