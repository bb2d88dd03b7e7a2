package health.threshold.clinic.care;

import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NoteId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import jakarta.data.Limit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is written down in the exam room: the concern in the person's own words, and notes. A draft belongs to its
/// author and stays on this device; a signed note goes to everyone who cares, and the schema keeps it as it is.
public final class CareNotes {

    private static final int LONGEST_CONCERN = 2_000;
    private static final int MOST_NOTES = 20;

    private final Store store;
    private final Books books;
    private final Visits visits;

    public CareNotes(Store store, Books books, Visits visits) {
        this.store = store;
        this.books = books;
        this.visits = visits;
    }

    /// Writes down what the person came with, in their words.
    public void concern(Actor by, VisitId id, String words) {
        by.must(Duty.WRITE_CARE);
        if (words.length() > LONGEST_CONCERN)
            throw new IllegalArgumentException("A concern has at most 2,000 characters");
        store.write(by, tx -> {
            var visit = visit(tx, id);
            keepConcern(tx, new Concern(id, visit.patient(), words.strip(), tx.now(), new StaffId(by.id())));
            if (!words.isBlank()) visits.concernWritten(tx, id);
            return true;
        });
    }

    public Optional<Concern> concern(Tx tx, VisitId visit) {
        return rows(tx).concern(visit.value())
                .map(row ->
                        new Concern(visit, new PatientId(row.patient), row.words, row.saved, new StaffId(row.actor)));
    }

    /// Keeps a concern as it is now.
    public void keepConcern(Tx tx, Concern concern) {
        var row = new ConcernRow();
        row.visit = concern.visit().value();
        row.patient = concern.patient().value();
        row.words = concern.words();
        row.saved = concern.saved();
        row.actor = concern.by().value();
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.CONCERN, row.visit, concern.patient());
    }

    /// Those in whose visits somebody has a draft that is not signed: it is nowhere but here.
    public Set<PatientId> drafted(Tx tx) {
        return rows(tx).drafted().stream().map(PatientId::new).collect(Collectors.toSet());
    }

    /// What this author has written so far in this visit.
    public SbarNote.Parts draft(Actor by, VisitId visit) {
        by.must(Duty.WRITE_CARE);
        return store.read(
                by,
                tx -> rows(tx).draft(visit.value(), by.id())
                        .map(row ->
                                new SbarNote.Parts(row.situation, row.background, row.assessment, row.recommendation))
                        .orElse(SbarNote.Parts.EMPTY));
    }

    /// Saves a draft as somebody types.
    ///
    /// @return when it was saved
    public Instant save(Actor by, VisitId id, SbarNote.Parts parts) {
        by.must(Duty.WRITE_CARE);
        return store.write(by, tx -> {
            var visit = visit(tx, id);
            var row = rows(tx).draft(id.value(), by.id()).orElseGet(() -> {
                var fresh = new DraftRow();
                fresh.id = tx.newId();
                return fresh;
            });
            row.visit = id.value();
            row.patient = visit.patient().value();
            row.situation = parts.situation();
            row.background = parts.background();
            row.assessment = parts.assessment();
            row.recommendation = parts.recommendation();
            row.saved = tx.now();
            row.author = by.id();
            rows(tx).keep(row);
            books.changedHere(tx, Deed.CHANGED, Kind.NOTE, row.id, visit.patient());
            return tx.now();
        });
    }

    /// Signs what has been written. It is on the disk before this returns, and can't be changed after.
    public Signing sign(Actor by, VisitId id, SbarNote.Parts parts) {
        by.must(Duty.SIGN_NOTE);
        if (parts.isBlank()) return new Signing.NothingWritten();
        return store.writeDurably(by, tx -> {
            var visit = visit(tx, id);
            var signer = new StaffId(by.id());
            var note = sealed(new NoteId(tx.newId()), visit, parts, tx.now(), signer);
            add(tx, note);
            rows(tx).draft(id.value(), by.id()).ifPresent(draft -> rows(tx).removeDraft(draft.id));
            return new Signing.Signed(note);
        });
    }

    /// The signed notes on these files of one person, latest first.
    public List<SbarNote> signedOf(Tx tx, List<PatientId> files) {
        var ids = files.stream().map(PatientId::value).toList();
        return rows(tx).signedOf(ids, Limit.of(MOST_NOTES)).stream()
                .map(CareNotes::read)
                .toList();
    }

    /// The notes signed in this visit, oldest first.
    public List<SbarNote> signedIn(Tx tx, VisitId visit) {
        return rows(tx).signedIn(visit.value()).stream().map(CareNotes::read).toList();
    }

    public Optional<SbarNote> find(Tx tx, NoteId id) {
        return rows(tx).signed(id.value()).map(CareNotes::read);
    }

    /// Takes in a note that was signed on another device; one that is here already stays as it is.
    public void receive(Tx tx, SbarNote note) {
        if (rows(tx).signed(note.id().value()).isEmpty()) add(tx, note);
    }

    /// Whether the note is still what was signed.
    public static boolean isWhole(SbarNote note) {
        return seal(note.id(), note.visit(), note.patient(), note.parts(), note.signed() + "\n" + note.signer())
                .equals(note.seal());
    }

    private void add(Tx tx, SbarNote note) {
        var row = new SignedNoteRow();
        row.id = note.id().value();
        row.visit = note.visit().value();
        row.patient = note.patient().value();
        row.situation = note.parts().situation();
        row.background = note.parts().background();
        row.assessment = note.parts().assessment();
        row.recommendation = note.parts().recommendation();
        row.signed = note.signed();
        row.signer = note.signer().value();
        row.seal = note.seal();
        rows(tx).add(row);
        books.changed(tx, Deed.SIGNED, Kind.NOTE, row.id, note.patient());
    }

    private static SbarNote sealed(NoteId id, Visit visit, SbarNote.Parts parts, Instant signed, StaffId signer) {
        var seal = seal(id, visit.id(), visit.patient(), parts, signed + "\n" + signer);
        return new SbarNote(id, visit.id(), visit.patient(), parts, signed, signer, seal);
    }

    private static String seal(NoteId id, VisitId visit, PatientId patient, SbarNote.Parts parts, String signed) {
        var text = String.join(
                "\n",
                id.toString(),
                visit.toString(),
                patient.toString(),
                parts.situation().length() + ":" + parts.situation(),
                parts.background().length() + ":" + parts.background(),
                parts.assessment().length() + ":" + parts.assessment(),
                parts.recommendation().length() + ":" + parts.recommendation(),
                signed);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static SbarNote read(SignedNoteRow row) {
        var parts = new SbarNote.Parts(row.situation, row.background, row.assessment, row.recommendation);
        return new SbarNote(
                new NoteId(row.id),
                new VisitId(row.visit),
                new PatientId(row.patient),
                parts,
                row.signed,
                new StaffId(row.signer),
                row.seal);
    }

    private Visit visit(Tx tx, VisitId id) {
        return visits.find(tx, id).orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }

    private static NoteRows rows(Tx tx) {
        return new NoteRows_(tx.session());
    }
}
