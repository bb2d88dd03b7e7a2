package health.threshold.clinic.message;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.Role;
import health.threshold.kernel.TaskId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is to be done, and by whom.
public final class Tasks {

    private final Books books;

    public Tasks(Books books) {
        this.books = books;
    }

    public Optional<Task> find(Tx tx, TaskId id) {
        return rows(tx).find(id.value()).map(Tasks::read);
    }

    /// Everything about this person, latest first.
    public List<Task> of(Tx tx, PatientId patient) {
        return rows(tx).of(patient.value()).stream().map(Tasks::read).toList();
    }

    /// Those for whom something is still to be done.
    public Set<PatientId> awaited(Tx tx) {
        return rows(tx).awaited(TaskStatus.REQUESTED.name()).stream()
                .map(PatientId::new)
                .collect(Collectors.toSet());
    }

    /// Keeps this task as it is now.
    public void keep(Tx tx, Task task) {
        var row = new TaskRow();
        row.id = task.id().value();
        row.patient = task.patient() == null ? null : task.patient().value();
        row.visit = task.visit() == null ? null : task.visit().value();
        row.words = task.words();
        row.owner = task.owner().name();
        row.due = task.due();
        row.status = task.status().name();
        row.at = task.at();
        rows(tx).keep(row);
        if (task.patient() == null) books.changed(tx, Deed.CHANGED, Kind.TASK, row.id);
        else books.changed(tx, Deed.CHANGED, Kind.TASK, row.id, task.patient());
    }

    private static Task read(TaskRow row) {
        return new Task(
                new TaskId(row.id),
                row.patient == null ? null : new PatientId(row.patient),
                row.visit == null ? null : new VisitId(row.visit),
                row.words,
                Role.valueOf(row.owner),
                row.due,
                TaskStatus.valueOf(row.status),
                row.at);
    }

    private static TaskRows rows(Tx tx) {
        return new TaskRows_(tx.session());
    }
}
