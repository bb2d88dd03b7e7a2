package health.threshold.clinic.checkin;

import health.threshold.clinic.form.ClinicForm;
import health.threshold.clinic.form.FormDesk;
import health.threshold.clinic.form.FormSheet.Author;
import health.threshold.clinic.form.FormStanding;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.Errands;
import health.threshold.clinic.visit.Topic;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.VisitState;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.outbox.Books;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where somebody new fills in the clinic's form at a kiosk. It is handed out only to whoever may answer for the
/// person, and never with what was answered before: whoever stands there now may be somebody else.
public final class FormCounter {

    private final Store store;
    private final Books books;
    private final FormRooms rooms;
    private final Admitted admitted;

    FormCounter(Store store, Books books, FormRooms rooms, Admitted admitted) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
        this.admitted = admitted;
    }

    record FormRooms(Visits visits, Errands errands, FormDesk forms) {}

    /// A form to be filled in, or filled in further.
    ///
    /// @param answered the names of the questions that need not be asked any more
    public record Laid(ClinicForm form, Set<String> answered) {
        public Laid {
            answered = Set.copyOf(answered);
        }
    }

    /// Lays the form before somebody; empty where nothing of it is due today, it is not theirs to answer, or
    /// they are no longer waiting.
    public Optional<Laid> lay(Actor by, VisitId id) {
        by.must(Duty.SELF_CHECK_IN);
        if (!admitted.may(id, ProxyScope.CONFIRM_DETAILS)) return Optional.empty();
        return store.write(by, tx -> {
            var visit = visit(tx, id);
            var standing = rooms.forms().standing(tx, visit.patient());
            if (!standing.isForTheKiosk() || !isWaiting(tx, visit)) return Optional.empty();
            books.viewed(tx, Kind.FORM, id.value(), visit.patient());
            if (!rooms.errands().isAnswered(tx, id, Topic.FORM)) rooms.errands().asked(tx, id, Topic.FORM);
            return laid(standing);
        });
    }

    /// Keeps an answer. It is on the disk before this returns; given once more it is the one that was kept.
    ///
    /// @return the sheet it stands on, to be named with the next answer to the same part
    public UUID answer(Actor by, VisitId id, FormDesk.Told told) {
        by.must(Duty.SELF_CHECK_IN);
        admitted.must(by, id, ProxyScope.CONFIRM_DETAILS);
        return store.writeDurably(by, tx -> rooms.forms().answer(tx, visit(tx, id), author(id), told));
    }

    /// The person does the rest later, here or at another kiosk.
    public void later(Actor by, VisitId id) {
        by.must(Duty.SELF_CHECK_IN);
        admitted.must(by, id, ProxyScope.CONFIRM_DETAILS);
        store.write(by, tx -> {
            rooms.forms().later(tx, visit(tx, id), author(id));
            return true;
        });
    }

    /// The person would rather have the rest on paper, and the desk is told.
    public void onPaper(Actor by, VisitId id) {
        by.must(Duty.SELF_CHECK_IN);
        admitted.must(by, id, ProxyScope.CONFIRM_DETAILS);
        store.write(by, tx -> {
            rooms.forms().onPaper(tx, visit(tx, id), author(id));
            return true;
        });
    }

    private boolean isWaiting(Tx tx, Visit visit) {
        return visit.state() == VisitState.ARRIVED
                && rooms.visits().sameDay(tx, visit).stream()
                        .noneMatch(one -> one.state().isInRoom());
    }

    private static Optional<Laid> laid(FormStanding standing) {
        return standing.form().map(form -> new Laid(form, standing.answered()));
    }

    private Author author(VisitId id) {
        var acting = admitted.acting(id).orElseThrow();
        return new Author(acting.forAnother(), acting.proxy());
    }

    private Visit visit(Tx tx, VisitId id) {
        return rooms.visits().find(tx, id).orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }
}
