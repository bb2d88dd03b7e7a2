package health.threshold.clinic.care;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface CareRows {
    @Query("where patient in :files and active = true order by substance")
    List<AllergyRow> allergies(List<UUID> files);

    @Query("where patient in :files and active = true order by since desc, name")
    List<DiagnosisRow> diagnoses(List<UUID> files);

    @Query("where patient in :files and active = true order by name")
    List<MedicineRow> medicines(List<UUID> files);

    @Query("where patient in :files order by measured desc, name")
    List<ResultRow> results(List<UUID> files, Limit most);

    @Query("where patient in :files and active = true order by role, name")
    List<TeamRow> team(List<UUID> files);

    @Query("where id = :id")
    Optional<AllergyRow> allergy(UUID id);

    @Query("where id = :id")
    Optional<DiagnosisRow> diagnosis(UUID id);

    @Query("where id = :id")
    Optional<MedicineRow> medicine(UUID id);

    @Query("where id = :id")
    Optional<ResultRow> result(UUID id);

    @Query("where id = :id")
    Optional<TeamRow> teamMember(UUID id);
}
