package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.message.Tasks;
import health.threshold.kernel.Role;
import health.threshold.kernel.TaskId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody has promised is a Task with a code of ours; the work lists of other programs are only mirrored.
final class TaskTranslator extends RowTranslator<Task> {

    static final String CODES = Own.codes("task");

    private static final String PROMISE = "promise";
    private static final String ROLES = Own.codes("staff-role");

    private final Tasks tasks;

    TaskTranslator(Tasks tasks) {
        super(
                "Task",
                Kind.TASK,
                6,
                List.of(
                        new Element<>(Task::status, (on, task) -> on.put("status", status(task.status()))),
                        Subject.of("for", Task::patient),
                        Subject.in("encounter", Task::visit),
                        new Element<>(Task::words, (on, task) -> Laying.text(on, "description", task.words())),
                        new Element<>(
                                Task::owner,
                                (on, task) -> on.putArray("performerType")
                                        .add(Laying.concept(Codes.coding(ROLES, task.owner())))),
                        new Element<>(Task::due, TaskTranslator::layDue),
                        new Element<>(Task::at, (on, task) -> Laying.value(on, "authoredOn", task.at()))));
        this.tasks = tasks;
    }

    @Override
    Optional<Task> read(Tx tx, ObjectNode resource) {
        if (Json.code(resource, CODES, "code").filter(PROMISE::equals).isEmpty()) return Optional.empty();
        return Optional.of(new Task(
                new TaskId(Json.id(resource)),
                Subject.find(resource, "for").orElse(null),
                Subject.visit(resource, "encounter").orElse(null),
                Words.text(resource, 500, "description").orElse(""),
                Codes.known(
                        Role.class, Json.code(resource, ROLES, "performerType").orElse(""), "performerType"),
                Json.date(resource, "restriction", "period", "end").orElse(null),
                status(Json.required(resource, "status")),
                When.required(resource, "authoredOn")));
    }

    @Override
    void keep(Tx tx, Task task) {
        tasks.keep(tx, task);
    }

    @Override
    Optional<Task> find(Tx tx, UUID id) {
        return tasks.find(tx, new TaskId(id));
    }

    @Override
    void begin(ObjectNode fresh, Task task) {
        fresh.put("intent", "order");
        fresh.set("code", Laying.concept(new Coding(CODES, PROMISE, PROMISE)));
    }

    private static void layDue(ObjectNode on, Task task) {
        var restriction = Laying.part(on, "restriction");
        var period = Laying.part(restriction, "period");
        Laying.value(period, "end", task.due());
        if (period.isEmpty()) restriction.remove("period");
        if (restriction.isEmpty()) on.remove("restriction");
    }

    private static String status(TaskStatus status) {
        return switch (status) {
            case REQUESTED -> "requested";
            case DONE -> "completed";
            case CANCELLED -> "cancelled";
        };
    }

    private static TaskStatus status(String code) {
        return switch (code) {
            case "completed" -> TaskStatus.DONE;
            case "rejected", "cancelled", "failed", "entered-in-error" -> TaskStatus.CANCELLED;
            default -> TaskStatus.REQUESTED;
        };
    }
}
