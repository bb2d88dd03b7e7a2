package health.threshold.clinic.visit;

import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;

/// How long somebody's errand takes, and what they are asked: the facts from which alignment sees that an errand has
/// become heavy. They stay on this device.
public final class Errands {

    private final Books books;

    public Errands(Books books) {
        this.books = books;
    }

    /// An errand begins; one that is open at this station already goes on.
    public void begin(Tx tx, VisitId visit) {
        var station = tx.by().station().name();
        if (isOpen(tx, visit)) return;
        var row = new ErrandRow();
        row.id = tx.newId();
        row.visit = visit.value();
        row.place = station;
        row.started = tx.now();
        rows(tx).keep(row);
        books.changedHere(tx, Deed.CHANGED, Kind.VISIT, visit.value());
    }

    /// The errand at this station is done, or has been left.
    public void end(Tx tx, VisitId visit) {
        for (var row : rows(tx).errands(visit.value())) {
            if (row.ended != null || !row.place.equals(tx.by().station().name())) continue;
            row.ended = tx.now();
            rows(tx).keep(row);
            books.changedHere(tx, Deed.CHANGED, Kind.VISIT, visit.value());
        }
    }

    /// Whether an errand at this station has begun and nobody has ended it.
    public boolean isOpen(Tx tx, VisitId visit) {
        var station = tx.by().station().name();
        return rows(tx).errands(visit.value()).stream().anyMatch(row -> row.ended == null && row.place.equals(station));
    }

    /// Somebody asked the person about this.
    public void asked(Tx tx, VisitId visit, Topic topic) {
        var row = new QuestionRow();
        row.id = tx.newId();
        row.visit = visit.value();
        row.topic = topic.name();
        row.place = tx.by().station().name();
        row.at = tx.now();
        rows(tx).keep(row);
        books.changedHere(tx, Deed.ASKED, Kind.VISIT, visit.value());
    }

    /// Whether the person has answered this at the kiosk today, so that nobody need ask again.
    public boolean isAnswered(Tx tx, VisitId visit, Topic topic) {
        return rows(tx).questions(visit.value()).stream()
                .anyMatch(asked -> asked.topic.equals(topic.name()) && asked.place.equals(Station.KIOSK.name()));
    }

    static ErrandRows rows(Tx tx) {
        return new ErrandRows_(tx.session());
    }
}
