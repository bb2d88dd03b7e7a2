package health.threshold.clinic.coverage;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface CoverageRows {
    @Save
    void keep(CardPictureRow row);

    @Query("where id = :id")
    Optional<CardPictureRow> picture(UUID id);

    @Query("where patient = :patient and currentOne = true order by side, taken desc, id desc")
    List<CardPictureRow> pictures(UUID patient);

    @Query("select count(*) from CardPictureRow where patient = :patient and currentOne = true")
    long countPictures(UUID patient);

    @Query("where id = :id")
    Optional<CoverageRow> find(UUID id);

    @Query("where patient = :patient and active = true order by id desc")
    List<CoverageRow> of(UUID patient);
}
