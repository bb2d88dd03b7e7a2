package health.threshold.clinic.feedback;

import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where people tell the clinic something. It is kept with a number to ask for, and the desk hears of it at once;
/// whoever does not say who they are is not asked.
public final class FeedbackCounter {

    private final Store store;
    private final Books books;
    private final FeedbackRooms rooms;

    /// Where what is told is kept, and who hears of it.
    public record FeedbackRooms(FeedbackBox box, Visits visits, DeskRequests requests, Admitted admitted) {}

    public FeedbackCounter(Store store, Books books, FeedbackRooms rooms) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
    }

    /// Somebody tells us something, in their own words. Thanks wait for no answer.
    ///
    /// @param visit whose visit they are here for, if they said; at a kiosk, only of who was recognised for it
    public Feedback told(Actor by, Optional<VisitId> visit, FeedbackKind kind, String words) {
        by.must(Duty.SELF_CHECK_IN);
        visit.ifPresent(id -> rooms.admitted().mustBeHere(by, id));
        return store.write(by, tx -> {
            var theirs = visit.flatMap(id -> rooms.visits().find(tx, id));
            var told = new Feedback(
                    tx.newId(),
                    theirs.map(Visit::patient).orElse(null),
                    kind,
                    words,
                    tx.now(),
                    kind == FeedbackKind.COMPLIMENT ? tx.now() : null);
            rooms.box().keep(tx, told);
            var forTheDesk = told.number() + ": " + words;
            theirs.ifPresentOrElse(
                    one -> rooms.requests().leaveAnother(tx, reason(kind), one, forTheDesk),
                    () -> rooms.requests().leave(tx, reason(kind), forTheDesk));
            return told;
        });
    }

    /// What was told under a number, for somebody who asks what became of it.
    ///
    /// @param number as [Feedback#numberIn] reads it
    public List<Feedback> follow(Actor by, String number) {
        by.must(Duty.ANSWER_DESK);
        return store.write(by, tx -> {
            var told = rooms.box().of(tx, number);
            for (var one : told)
                if (one.patient() == null) books.noted(tx, Deed.VIEWED, Kind.FEEDBACK, one.id());
                else books.viewed(tx, Kind.FEEDBACK, one.id(), one.patient());
            return told;
        });
    }

    /// Somebody has answered it. Saying so twice is saying it once.
    public void answered(Actor by, UUID id) {
        by.must(Duty.ANSWER_DESK);
        store.write(by, tx -> {
            rooms.box()
                    .find(tx, id)
                    .filter(one -> one.answered() == null)
                    .ifPresent(one -> rooms.box().keep(tx, one.answered(tx.now())));
            return true;
        });
    }

    private static DeskReason reason(FeedbackKind kind) {
        return switch (kind) {
            case QUESTION -> DeskReason.ASKED;
            case COMPLAINT -> DeskReason.COMPLAINED;
            case COMPLIMENT, SUGGESTION -> DeskReason.THANKED;
        };
    }
}
