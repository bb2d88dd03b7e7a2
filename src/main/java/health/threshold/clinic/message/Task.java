package health.threshold.clinic.message;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.Role;
import health.threshold.kernel.TaskId;
import health.threshold.kernel.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that somebody has promised, or that somebody must do.
///
/// @param words what is to be done; what goes to the desk holds nothing clinical
/// @param owner whose role it is to see to it
/// @param at when it was asked for
public record Task(
        TaskId id,
        @Nullable PatientId patient,
        @Nullable VisitId visit,
        String words,
        Role owner,
        @Nullable LocalDate due,
        TaskStatus status,
        Instant at) {

    /// The same task, further on.
    public Task as(TaskStatus now) {
        return new Task(id, patient, visit, words, owner, due, now, at);
    }

    /// The same task, for another file of the person.
    public Task on(PatientId file) {
        return new Task(id, file, visit, words, owner, due, status, at);
    }
}
