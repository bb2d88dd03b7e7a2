package health.threshold.clinic.care;

import health.threshold.clinic.message.Task;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.message.Tasks;
import health.threshold.clinic.visit.Alignment;
import health.threshold.clinic.visit.VisitBoard;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.Role;
import health.threshold.kernel.TaskId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// The questions before somebody leaves the room, and the way back to the desk. The desk gets what it must do, by
/// name of the thing to do, and nothing clinical.
public final class LeavingCheck {

    private final Store store;
    private final Books books;
    private final Way way;

    /// The rooms on the way back.
    public record Way(Visits visits, VisitBoard board, Alignment alignment, Tasks tasks) {}

    public LeavingCheck(Store store, Books books, Way way) {
        this.store = store;
        this.books = books;
        this.way = way;
    }

    /// What has been answered so far.
    public Map<LeavingItem, LeavingAnswer> answers(Tx tx, VisitId visit) {
        var answers = new EnumMap<LeavingItem, LeavingAnswer>(LeavingItem.class);
        for (var row : rows(tx).leaving(visit.value()))
            answers.put(LeavingItem.valueOf(row.item), LeavingAnswer.valueOf(row.answer));
        return answers;
    }

    /// Answers one of the questions; asking again overwrites.
    public void answer(Actor by, VisitId visit, LeavingItem item, LeavingAnswer answer) {
        by.must(Duty.WRITE_CARE);
        store.write(by, tx -> {
            var row = new LeavingRow();
            row.id = idOf(visit, item);
            row.visit = visit.value();
            row.item = item.name();
            row.answer = answer.name();
            row.at = tx.now();
            row.actor = by.id();
            rows(tx).keep(row);
            books.changedHere(tx, Deed.ANSWERED, Kind.VISIT, visit.value());
            return true;
        });
    }

    /// Hands somebody back to the desk.
    ///
    /// @param lookedTwice whether whoever does it has seen the remark and found it right so
    /// @param words how each thing to do is said at the desk
    public HandingBack handBack(Actor by, VisitId id, boolean lookedTwice, Map<LeavingItem, String> words) {
        by.must(Duty.HAND_OVER);
        return store.write(by, tx -> {
            var visit = way.visits().find(tx, id).orElseThrow();
            if (!visit.state().isInRoom()) return new HandingBack.NotInRoom();
            var remark = way.alignment().beforeLeaving(tx, visit);
            if (!lookedTwice && remark.isPresent()) return new HandingBack.LookOnceMore(remark.get());
            way.board().handBack(tx, id);
            return new HandingBack.OnTheirWay(leaveTasks(tx, id, visit.patient(), words));
        });
    }

    private int leaveTasks(Tx tx, VisitId visit, PatientId patient, Map<LeavingItem, String> words) {
        var count = 0;
        for (var answer : answers(tx, visit).entrySet()) {
            var item = answer.getKey();
            if (answer.getValue() != LeavingAnswer.NEEDED || !item.isForTheDesk()) continue;
            var task = new Task(
                    new TaskId(idOf(visit, item)),
                    patient,
                    visit,
                    words.getOrDefault(item, item.name()),
                    Role.RECEPTIONIST,
                    null,
                    TaskStatus.REQUESTED,
                    tx.now());
            way.tasks().keep(tx, task);
            count++;
        }
        return count;
    }

    private static UUID idOf(VisitId visit, LeavingItem item) {
        return UUID.nameUUIDFromBytes((visit + item.name()).getBytes(StandardCharsets.UTF_8));
    }

    private static LeavingRows rows(Tx tx) {
        return new LeavingRows_(tx.session());
    }
}
