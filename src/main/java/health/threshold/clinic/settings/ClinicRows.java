package health.threshold.clinic.settings;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;

@Repository
interface ClinicRows {
    @Save
    void keep(ClinicRow row);

    @Save
    void keep(SettingRow row);

    @Query("order by id")
    List<ClinicRow> clinics();

    @Query("where name = :name")
    Optional<SettingRow> setting(String name);
}
