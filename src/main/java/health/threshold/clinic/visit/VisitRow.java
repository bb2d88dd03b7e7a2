package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "visit")
class VisitRow {
    @Id
    UUID id;

    @Nullable
    UUID appointment;

    UUID patient;

    @Nullable
    UUID clinician;

    LocalDate visitDay;
    String state;
    Instant since;
    String moment;

    @Nullable
    UUID place;

    /// When they were due, if they had an appointment.
    @Nullable
    Instant due;

    @Nullable
    Instant arrived;

    @Nullable
    String arrivedBy;

    @Nullable
    Instant roomed;

    @Nullable
    Instant told;

    boolean hidden;
    boolean concern;

    @Nullable
    String feeling;

    /// From 0 to 10, as they said.
    @Nullable
    Integer pain;

    /// What they need today, with blanks between.
    String needsToday = "";

    @Nullable
    String ticket;
}
