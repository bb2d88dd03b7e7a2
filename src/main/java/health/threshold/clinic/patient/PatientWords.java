package health.threshold.clinic.patient;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

@Repository
interface PatientWords {
    @Query("delete from PatientWordRow where patient = :patient")
    int removeOf(UUID patient);

    @Query("select patient from PatientWordRow where word >= :from and word < :to order by word, patient")
    List<UUID> between(String from, String to, Limit most);

    @Query("select a.patient from PatientWordRow a join PatientWordRow b on a.patient = b.patient"
            + " where a.word >= :from and a.word < :to and b.word >= :alsoFrom and b.word < :alsoTo"
            + " order by a.word, a.patient")
    List<UUID> betweenBoth(String from, String to, String alsoFrom, String alsoTo, Limit most);

    @Query("select patient from PatientWordRow where word >= :from and word < :to and patient in :among")
    List<UUID> betweenAmong(String from, String to, List<UUID> among);
}
