package health.threshold.clinic.feedback;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What people told us.
public final class FeedbackBox {

    private final Books books;

    public FeedbackBox(Books books) {
        this.books = books;
    }

    public Optional<Feedback> find(Tx tx, UUID id) {
        return rows(tx).find(id).map(FeedbackBox::read);
    }

    /// What was told under this number; hardly ever more than one. Only the ids are read of the rest.
    List<Feedback> of(Tx tx, String number) {
        return rows(tx).ids().stream()
                .filter(id -> Feedback.number(id).equals(number))
                .flatMap(id -> find(tx, id).stream())
                .toList();
    }

    /// What this person is still waiting to hear about.
    public List<Feedback> open(Tx tx, PatientId patient) {
        return rows(tx).open(patient.value()).stream().map(FeedbackBox::read).toList();
    }

    /// Those who still wait to hear from the clinic.
    public Set<PatientId> awaiting(Tx tx) {
        return rows(tx).awaiting().stream().map(PatientId::new).collect(Collectors.toSet());
    }

    /// Keeps this as it is now.
    public void keep(Tx tx, Feedback feedback) {
        var row = new FeedbackRow();
        row.id = feedback.id();
        row.patient = feedback.patient() == null ? null : feedback.patient().value();
        row.kind = feedback.kind().name();
        row.words = feedback.words();
        row.received = feedback.received();
        row.answered = feedback.answered();
        rows(tx).keep(row);
        if (feedback.patient() == null) books.changed(tx, Deed.CHANGED, Kind.FEEDBACK, row.id);
        else books.changed(tx, Deed.CHANGED, Kind.FEEDBACK, row.id, feedback.patient());
    }

    private static Feedback read(FeedbackRow row) {
        return new Feedback(
                row.id,
                row.patient == null ? null : new PatientId(row.patient),
                FeedbackKind.valueOf(row.kind),
                row.words,
                row.received,
                row.answered);
    }

    private static FeedbackRows rows(Tx tx) {
        return new FeedbackRows_(tx.session());
    }
}
