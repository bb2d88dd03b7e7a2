package health.threshold.clinic.patient;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface PatientRows {
    @Save
    void keep(NeedRow row);

    @Save
    void keep(ProxyRow row);

    @Query("where id = :id")
    Optional<PatientRow> find(UUID id);

    @Query("where id in :ids")
    List<PatientRow> all(List<UUID> ids);

    @Query("where birthDate = :born and familyKey = :family and active = true")
    List<PatientRow> born(LocalDate born, String family);

    @Query("where birthDate in :days and familyKey in :families and active = true")
    List<PatientRow> bornAmong(List<LocalDate> days, List<String> families);

    @Query("where patient = :patient and active = true order by since, id")
    List<NeedRow> needs(UUID patient);

    @Query("where patient in :patients and active = true")
    List<NeedRow> needsOf(List<UUID> patients);

    @Query("where id = :id")
    Optional<NeedRow> need(UUID id);

    @Query("where patient = :patient order by family, given")
    List<ProxyRow> proxies(UUID patient);

    @Query("where patient in :patients order by patient, id")
    List<ProxyRow> proxiesOf(Collection<UUID> patients);

    @Query("where id = :id")
    Optional<ProxyRow> proxy(UUID id);
}
