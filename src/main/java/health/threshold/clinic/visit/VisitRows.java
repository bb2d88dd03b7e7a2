package health.threshold.clinic.visit;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface VisitRows {
    @Save
    void keep(VisitRow row);

    @Save
    void keep(StepRow row);

    @Save
    void keep(CrossingRow row);

    @Query("where id = :id")
    Optional<VisitRow> find(UUID id);

    @Query("where visitDay = :day")
    List<VisitRow> on(LocalDate day);

    @Query("where visitDay >= :day and state = 'CANCELLED' order by id")
    List<VisitRow> cancelled(LocalDate day);

    @Query("where patient in :files and visitDay < :before order by visitDay desc, id desc")
    List<VisitRow> before(List<UUID> files, LocalDate before, Limit most);

    @Query("where patient = :patient and state in :states order by visitDay, id")
    List<VisitRow> open(UUID patient, List<String> states);

    @Query("where patient = :patient and visitDay = :day order by id")
    List<VisitRow> ofPersonOn(UUID patient, LocalDate day);

    @Query("select count(*) from VisitRow where patient = :patient")
    long count(UUID patient);

    @Query("select count(*) from VisitRow where patient in :files and state = 'DONE'")
    long finished(List<UUID> files);

    @Save
    void keep(CameBeforeRow row);

    @Query("select count(*) from CameBeforeRow where patient in :files")
    long cameBefore(List<UUID> files);

    @Query("where visitDay >= :from and roomed is not null and arrived is not null")
    List<VisitRow> seenSince(LocalDate from);

    @Query("select distinct patient from VisitRow where visitDay >= :first and visitDay <= :last")
    List<UUID> people(LocalDate first, LocalDate last);

    @Query("select count(*) from VisitRow where visitDay = :day and ticket is not null")
    long tickets(LocalDate day);

    @Query("where visit = :visit order by at, id")
    List<StepRow> steps(UUID visit);

    @Query("where actor = :actor and at >= :from and undone = false order by at desc, id desc")
    List<StepRow> stepsBy(UUID actor, Instant from, Limit most);

    @Query("delete from StepRow where visit = :visit and id not in :but")
    int forgetStepsBut(UUID visit, List<UUID> but);

    @Query("delete from CrossingRow where visit = :visit and id not in :but")
    int forgetCrossingsBut(UUID visit, List<UUID> but);

    @Query("where visit = :visit order by at, id")
    List<CrossingRow> crossings(UUID visit);
}
