package health.threshold.clinic.billing;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface ReceiptMailRows {
    @Save
    void keep(ReceiptMailRow row);

    @Query("where id = :id")
    Optional<ReceiptMailRow> find(UUID id);

    @Query("where payment = :payment")
    List<ReceiptMailRow> ofPayment(UUID payment);

    @Query("where patient = :patient order by asked")
    List<ReceiptMailRow> ofPatient(UUID patient);

    @Query("where state = :state order by nextTry, id")
    List<ReceiptMailRow> inState(String state);

    @Query("where state = 'WAITING' and nextTry <= :now order by nextTry, id")
    List<ReceiptMailRow> due(Instant now);

    @Query("select patient from ReceiptMailRow where state in ('WAITING', 'SENDING')")
    List<UUID> patientsWaiting();
}
