package health.threshold.clinic.staff;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface StaffRows {
    @Save
    void keep(StaffRow row);

    @Save
    void keep(AccountRow row);

    @Query("where id = :id")
    Optional<StaffRow> find(UUID id);

    @Query("where active = true order by family, given")
    List<StaffRow> active();

    @Query("where role = :role and active = true order by family, given")
    List<StaffRow> withRole(String role);

    @Query("where username = :username")
    Optional<AccountRow> account(String username);

    @Query("where staff = :staff")
    Optional<AccountRow> accountOf(UUID staff);

    @Query("order by username")
    List<AccountRow> accounts();
}
