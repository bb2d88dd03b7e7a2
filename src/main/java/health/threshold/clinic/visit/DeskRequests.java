package health.threshold.clinic.visit;

import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.settings.Setting;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.Role;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What waits for the desk: whatever the kiosk could not finish, and whoever wants to talk. It reaches the other
/// devices of the clinic like any change.
public final class DeskRequests {

    private static final int LONGEST = 1_000;

    private final Store store;
    private final Books books;
    private final ClinicSettings settings;

    public DeskRequests(Store store, Books books, ClinicSettings settings) {
        this.store = store;
        this.books = books;
        this.settings = settings;
    }

    /// Leaves something for the desk about somebody's visit. What is open already for the same reason is renewed,
    /// not doubled; what was typed for it stays where nothing new is said.
    public void leave(Tx tx, DeskReason reason, Visit visit, String typed) {
        var open = rows(tx).openOf(visit.id().value(), reason.name()).stream().findFirst();
        var row = open.orElseGet(() -> fresh(tx, reason, visit));
        keep(tx, row, typed.isBlank() && row.typed != null ? row.typed : typed);
    }

    /// Leaves this one thing for the desk about somebody's visit, known by an id of its own, so that whoever left it
    /// can tell it from what another device has left. Left again, it is open again.
    public void leave(Tx tx, DeskReason reason, Visit visit, UUID id, String typed) {
        var row = rows(tx).find(id).orElseGet(() -> fresh(tx, reason, visit));
        row.id = id;
        row.answered = null;
        row.answeredBy = null;
        keep(tx, row, typed);
    }

    /// What several devices may notice, each by itself, and all leave alike.
    ///
    /// @param id the same on each of them, as is `at`
    public record Known(UUID id, String typed, Instant at) {}

    /// Leaves this for the desk about somebody's visit, as every device that notices it does.
    public void leave(Tx tx, DeskReason reason, Visit visit, Known known) {
        var row = fresh(tx, reason, visit);
        row.id = known.id();
        row.place = "";
        row.at = known.at();
        keep(tx, row, known.typed());
    }

    /// What was left by this id has been seen to, if it was left and is still open.
    public void takeBack(Tx tx, UUID id) {
        rows(tx).find(id).filter(row -> row.answered == null).ifPresent(row -> answer(tx, row));
    }

    /// Leaves one thing more for the desk about somebody's visit, whatever is open already.
    public void leaveAnother(Tx tx, DeskReason reason, Visit visit, String typed) {
        keep(tx, fresh(tx, reason, visit), typed);
    }

    /// Leaves this one thing for the desk about somebody's visit, unless just that is open already.
    public void leaveOnce(Tx tx, DeskReason reason, Visit visit, String typed) {
        if (sameOpen(tx, reason, visit, typed).isEmpty()) leaveAnother(tx, reason, visit, typed);
    }

    /// The person no longer wants just that; what the desk has answered stays answered.
    public void takeBack(Tx tx, DeskReason reason, Visit visit, String typed) {
        for (var row : sameOpen(tx, reason, visit, typed)) answer(tx, row);
    }

    /// Leaves something for the desk about somebody who has no visit yet, and perhaps does not come.
    public void leave(Tx tx, DeskReason reason, PatientId patient, String typed) {
        var open = rows(tx).openFor(patient.value(), reason.name()).stream().findFirst();
        var row = open.orElseGet(() -> fresh(tx, reason, null));
        row.patient = patient.value();
        keep(tx, row, typed);
    }

    /// Leaves something for the desk about somebody whom the kiosk does not know.
    public void leave(Tx tx, DeskReason reason, String typed) {
        keep(tx, fresh(tx, reason, null), typed);
    }

    /// What is still open, oldest first.
    public List<DeskRequest> open(Tx tx) {
        return rows(tx).open().stream().map(DeskRequests::read).toList();
    }

    /// What is open about somebody's visit.
    public List<DeskRequest> openOf(Tx tx, VisitId visit) {
        return rows(tx).openOf(visit.value()).stream().map(DeskRequests::read).toList();
    }

    /// What is open for this reason about somebody's visit, if anything.
    public Optional<DeskRequest> openOf(Tx tx, VisitId visit, DeskReason reason) {
        return rows(tx).openOf(visit.value(), reason.name()).stream()
                .map(DeskRequests::read)
                .findFirst();
    }

    public Optional<DeskRequest> find(Tx tx, UUID id) {
        return rows(tx).find(id).map(DeskRequests::read);
    }

    /// Somebody has seen to it.
    public void answer(Actor by, UUID id) {
        by.must(Duty.ANSWER_DESK);
        store.write(by, tx -> {
            answer(tx, rows(tx).find(id).orElseThrow());
            return true;
        });
    }

    /// Takes in a request as the hub has it.
    public void receive(Tx tx, DeskRequest request) {
        var row = new DeskRequestRow();
        row.id = request.id();
        row.visit = request.visit() == null ? null : request.visit().value();
        row.patient = request.patient() == null ? null : request.patient().value();
        row.reason = request.reason().name();
        row.place = request.place();
        row.at = request.at();
        row.answered = request.answered();
        keep(tx, row, request.typed());
    }

    /// Whatever is open of this about the visit has been seen to.
    public void answerAll(Tx tx, VisitId visit, DeskReason reason) {
        for (var row : rows(tx).openOf(visit.value(), reason.name())) answer(tx, row);
    }

    private static List<DeskRequestRow> sameOpen(Tx tx, DeskReason reason, Visit visit, String typed) {
        return rows(tx).openOf(visit.id().value(), reason.name()).stream()
                .filter(row -> row.typed.equals(typed))
                .toList();
    }

    private void answer(Tx tx, DeskRequestRow row) {
        row.answered = tx.now();
        row.answeredBy = tx.by().id();
        rows(tx).keep(row);
        note(tx, Deed.ANSWERED, row);
    }

    private void keep(Tx tx, DeskRequestRow row, String typed) {
        row.typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        rows(tx).keep(row);
        note(tx, Deed.ASKED, row);
    }

    private void note(Tx tx, Deed deed, DeskRequestRow row) {
        if (row.patient == null) books.changed(tx, deed, Kind.DESK_REQUEST, row.id);
        else books.changed(tx, deed, Kind.DESK_REQUEST, row.id, new PatientId(row.patient));
    }

    private DeskRequestRow fresh(Tx tx, DeskReason reason, @Nullable Visit visit) {
        var row = new DeskRequestRow();
        row.id = tx.newId();
        row.visit = visit == null ? null : visit.id().value();
        row.patient = visit == null ? null : visit.patient().value();
        row.reason = reason.name();
        row.place = place(tx);
        row.at = tx.now();
        return row;
    }

    private String place(Tx tx) {
        if (tx.by().role() != Role.KIOSK) return "";
        var said = settings.value(tx, Setting.KIOSK_PLACE);
        return said.isEmpty() ? DeskRequest.A_KIOSK : said;
    }

    private static DeskRequest read(DeskRequestRow row) {
        return new DeskRequest(
                row.id,
                row.visit == null ? null : new VisitId(row.visit),
                row.patient == null ? null : new PatientId(row.patient),
                DeskReason.valueOf(row.reason),
                row.typed,
                row.place,
                row.at,
                row.answered);
    }

    private static DeskRequestRows rows(Tx tx) {
        return new DeskRequestRows_(tx.session());
    }
}
