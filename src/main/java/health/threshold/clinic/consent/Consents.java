package health.threshold.clinic.consent;

import health.threshold.kernel.ConsentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The answers that people have given to the clinic's documents. Nothing of them is ever changed: who thinks
/// better of it gives another answer, and the latest one counts; that one was taken back is noted beside it.
public final class Consents {

    private final Books books;

    public Consents(Books books) {
        this.books = books;
    }

    /// The answers on these files of one person, latest first.
    public List<Consent> of(Tx tx, List<PatientId> files) {
        var ids = files.stream().map(PatientId::value).toList();
        return read(tx, rows(tx).of(ids));
    }

    public Optional<Consent> find(Tx tx, ConsentId id) {
        return read(tx, rows(tx).find(id.value()).stream().toList()).stream().findFirst();
    }

    /// What stands under it; empty on a device that does not keep that.
    public Optional<ConsentAnswer> answer(Tx tx, ConsentId id) {
        return rows(tx).answer(id.value()).map(Consents::read);
    }

    /// Takes in what was answered on another device; what is here already stays as it is, but for whether it still
    /// counts. What was signed here and is said not to be signed elsewhere counts no longer.
    public void receive(Tx tx, Consent consent) {
        var here = find(tx, consent.id());
        if (here.isEmpty()) add(tx, consent);
        var before = here.map(Consent::standing).orElse(Standing.GIVEN);
        var isDenied =
                here.filter(Consent::signed).isPresent() && !consent.signed() && consent.standing() == Standing.GIVEN;
        var now = isDenied ? Standing.TAKEN_BACK : consent.standing();
        if (before != now) stand(tx, here.orElse(consent), now);
    }

    /// Notes that an answer counts no longer, or does again.
    void stand(Tx tx, Consent consent, Standing standing) {
        var row = new ConsentEndingRow();
        row.id = tx.newId();
        row.consent = consent.id().value();
        row.patient = consent.patient().value();
        row.standing = standing.name();
        row.at = tx.now();
        rows(tx).add(row);
        books.changed(tx, Deed.CHANGED, Kind.CONSENT, row.consent, consent.patient());
    }

    /// Takes in what stands under a document; what is here already stays as it is.
    public void receive(Tx tx, ConsentAnswer answer) {
        if (answer(tx, answer.consent()).isEmpty()) add(tx, answer);
    }

    private void add(Tx tx, Consent consent) {
        var row = new ConsentRow();
        row.id = consent.id().value();
        row.patient = consent.patient().value();
        row.visit = consent.visit() == null ? null : consent.visit().value();
        row.document = consent.shown().document();
        row.kind = consent.shown().kind().name();
        row.version = consent.shown().version();
        row.language = consent.shown().language();
        row.hash = consent.shown().hash();
        row.signed = consent.signed();
        row.at = consent.at();
        row.proxy = consent.proxy();
        rows(tx).add(row);
        books.changed(tx, consent.signed() ? Deed.SIGNED : Deed.ANSWERED, Kind.CONSENT, row.id, consent.patient());
    }

    private void add(Tx tx, ConsentAnswer answer) {
        var row = new ConsentAnswerRow();
        row.id = answer.consent().value();
        row.patient = answer.patient().value();
        row.at = answer.at();
        switch (answer.answer()) {
            case Answer.Signed(var signature) -> {
                row.name = signature.name();
                row.strokes = signature.strokes();
            }
            case Answer.Refused(var reason) -> row.reason = reason.name();
        }
        rows(tx).add(row);
        books.changed(tx, Deed.ANSWERED, Kind.CONSENT_ANSWER, row.id, answer.patient());
    }

    private static List<Consent> read(Tx tx, List<ConsentRow> found) {
        if (found.isEmpty()) return List.of();
        Map<UUID, Standing> latest = new HashMap<>();
        for (var ending : rows(tx).endings(found.stream().map(row -> row.id).toList()))
            latest.put(ending.consent, Standing.valueOf(ending.standing));
        return found.stream()
                .map(row -> read(row, latest.getOrDefault(row.id, Standing.GIVEN)))
                .toList();
    }

    private static Consent read(ConsentRow row, Standing standing) {
        var kind = DocumentKind.valueOf(row.kind);
        return new Consent(
                new ConsentId(row.id),
                new PatientId(row.patient),
                row.visit == null ? null : new VisitId(row.visit),
                new Consent.Shown(row.document, kind, row.version, row.language, row.hash),
                row.signed,
                standing,
                row.at,
                row.proxy);
    }

    private static ConsentAnswer read(ConsentAnswerRow row) {
        var answer = row.reason == null
                ? new Answer.Signed(new Signature(orEmpty(row.name), orEmpty(row.strokes)))
                : new Answer.Refused(RefusalReason.valueOf(row.reason));
        return new ConsentAnswer(new ConsentId(row.id), new PatientId(row.patient), row.at, answer);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static ConsentRows rows(Tx tx) {
        return new ConsentRows_(tx.session());
    }
}
