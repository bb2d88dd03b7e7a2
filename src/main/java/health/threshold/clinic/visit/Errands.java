package health.threshold.clinic.visit;

import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How long somebody's errand takes, and what they are asked: the facts from which alignment sees that an errand has
/// become heavy. They stay on this device.
public final class Errands {

    private final Books books;

    public Errands(Books books) {
        this.books = books;
    }

    /// An errand begins; one that is open at this station already goes on.
    public void begin(Tx tx, VisitId visit) {
        if (here(tx, visit).stream().anyMatch(errand -> errand.ended == null)) return;
        var row = new ErrandRow();
        row.id = tx.newId();
        row.visit = visit.value();
        row.place = tx.by().station().name();
        row.started = tx.now();
        rows(tx).keep(row);
        books.changedHere(tx, Deed.CHANGED, Kind.VISIT, visit.value());
    }

    /// The errand at this station has been left.
    public void end(Tx tx, VisitId visit) {
        for (var row : here(tx, visit)) {
            if (row.ended != null) continue;
            row.ended = tx.now();
            rows(tx).keep(row);
            books.changedHere(tx, Deed.CHANGED, Kind.VISIT, visit.value());
        }
    }

    /// The errand at this station is done, so that whoever comes back is asked nothing again.
    public void finish(Tx tx, VisitId visit) {
        end(tx, visit);
        for (var row : here(tx, visit)) {
            if (row.done) continue;
            row.done = true;
            rows(tx).keep(row);
            books.changedHere(tx, Deed.CHANGED, Kind.VISIT, visit.value());
        }
    }

    /// What the person has been asked, here or at the desk, where they left this station before they were done; empty
    /// if they never began here, or were done.
    public Optional<Set<Topic>> left(Tx tx, VisitId visit) {
        var errands = here(tx, visit);
        if (errands.isEmpty() || errands.stream().anyMatch(row -> row.done)) return Optional.empty();
        return Optional.of(rows(tx).questions(visit.value()).stream()
                .map(row -> Topic.valueOf(row.topic))
                .collect(Collectors.toSet()));
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

    private static List<ErrandRow> here(Tx tx, VisitId visit) {
        return rows(tx).errands(visit.value()).stream()
                .filter(row -> row.place.equals(tx.by().station().name()))
                .toList();
    }

    static ErrandRows rows(Tx tx) {
        return new ErrandRows_(tx.session());
    }
}
