package health.threshold.clinic.visit;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface PlaceRows {
    @Save
    void keep(PlaceRow row);

    @Query("where id = :id")
    Optional<PlaceRow> find(UUID id);

    @Query("where active = true order by name")
    List<PlaceRow> active();
}
