package health.threshold.clinic.journey;

import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.coverage.CardPictures;
import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.feedback.FeedbackBox;
import health.threshold.clinic.message.Tasks;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.store.Changes;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.outbox.Books;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/// Two files of one person, made on two devices that did not know of each other. A person decides; then one file is
/// kept, and everything that lives on goes over to it in the same write. Whatever comes later to the other file follows
/// as soon as it is here.
public final class TwoFiles {

    private static final int MOST = 50;

    private final Store store;
    private final Books books;
    private final FileRooms rooms;
    private final MovingOver moving;
    private final Actor itself;

    /// @param itself the program, which takes over what comes later
    public TwoFiles(Store store, Books books, FileRooms rooms, Actor itself) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
        this.itself = itself;
        moving = new MovingOver(rooms);
    }

    /// The rooms that keep what a file is made of.
    public record FileRooms(
            Patients patients,
            Schedule schedule,
            Visits visits,
            Coverages coverages,
            CardPictures cards,
            Ledger ledger,
            Tasks tasks,
            FeedbackBox feedback,
            CareFile careFile,
            CareNotes notes) {}

    /// One of the two files.
    ///
    /// @param since when it was made, where it was made by a Threshold
    /// @param visits how often they came or were expected on it
    public record PatientFile(Patient patient, Optional<Instant> since, long visits, Money owed) {}

    /// Two files side by side, the older at the left.
    public record Doubled(PatientFile left, PatientFile right) {}

    /// Those that may be one person's, the first of them, for somebody who looks at them now: both files are opened by
    /// it.
    public List<Doubled> open(Actor by) {
        by.must(Duty.REGISTER);
        return store.write(by, tx -> {
            var all = new ArrayList<Doubled>();
            for (var pair : rooms.patients().files().pairs(tx, MOST))
                file(tx, pair.one())
                        .flatMap(left -> file(tx, pair.other()).map(right -> new Doubled(left, right)))
                        .ifPresent(all::add);
            return all;
        });
    }

    /// They are one person: this file is kept, and the other closed. It is on the disk before this returns.
    ///
    /// @return whether it is done; not if somebody has decided otherwise meanwhile
    public boolean keep(Actor by, PatientId kept, PatientId closed) {
        by.must(Duty.REGISTER);
        return store.writeDurably(by, tx -> {
            if (!isOpen(tx, kept, closed)) return false;
            var patients = rooms.patients();
            patients.keep(tx, patients.find(tx, closed).orElseThrow().inUse(false));
            patients.files().replace(tx, closed, kept);
            moving.move(tx, closed, kept, store.clock().today());
            return true;
        });
    }

    /// They are two people, and nobody need be asked again.
    ///
    /// @return whether it is done; not if somebody has decided otherwise meanwhile
    public boolean twoPeople(Actor by, PatientId one, PatientId other) {
        by.must(Duty.REGISTER);
        return store.write(by, tx -> {
            if (!isOpen(tx, one, other)) return false;
            rooms.patients().files().twoPeople(tx, one, other);
            return true;
        });
    }

    /// Something has changed. What has come to a file that was replaced goes over to the one that is kept.
    public void follow(Changes changes) {
        if (!changes.touch(
                Kind.PATIENT,
                Kind.APPOINTMENT,
                Kind.VISIT,
                Kind.CHARGE,
                Kind.PAYMENT,
                Kind.PAYMENT_PLAN,
                Kind.COVERAGE,
                Kind.CARD,
                Kind.NEED,
                Kind.PROXY,
                Kind.TASK,
                Kind.FEEDBACK,
                Kind.ALLERGY,
                Kind.DIAGNOSIS,
                Kind.MEDICINE)) return;
        followAll(store.read(itself, tx -> rooms.patients().files().replaced(tx, changes.about())));
    }

    /// What the program was stopped in the middle of is done at the next start.
    public void catchUp() {
        followAll(store.read(itself, tx -> rooms.patients().files().replaced(tx)));
    }

    private void followAll(Set<PatientId> replaced) {
        for (var file : replaced)
            store.write(itself, tx -> {
                follow(tx, file);
                return true;
            });
    }

    private void follow(Tx tx, PatientId file) {
        var patients = rooms.patients();
        var files = patients.files();
        var keptId = files.kept(tx, file);
        var kept = patients.find(tx, keptId);
        if (kept.isEmpty()) return;
        var against = files.of(tx, keptId).replacedBy();
        for (var other : against) files.replaceNoMore(tx, keptId, other);
        // Only what such a replacement has closed is opened again, and not what the practice has closed for its
        // reasons.
        if (!against.isEmpty() && !kept.get().active())
            patients.keep(tx, kept.get().inUse(true));
        for (var closed : files.all(tx, keptId)) {
            // A file that is in use all the same is nobody's to empty.
            if (closed.equals(keptId) || !files.kept(tx, closed).equals(keptId)) continue;
            if (patients.find(tx, closed).filter(one -> !one.active()).isPresent())
                moving.move(tx, closed, keptId, store.clock().today());
        }
    }

    private boolean isOpen(Tx tx, PatientId one, PatientId other) {
        return rooms.patients().files().isOpen(tx, one, other);
    }

    private Optional<PatientFile> file(Tx tx, PatientId id) {
        var patient = rooms.patients().find(tx, id);
        if (patient.isPresent()) books.viewed(tx, Kind.PATIENT, id.value(), id);
        return patient.map(one -> new PatientFile(
                one, made(id), rooms.visits().count(tx, id), rooms.ledger().balance(tx, id)));
    }

    /// A time is part of the ids that Threshold makes.
    private static Optional<Instant> made(PatientId id) {
        var value = id.value();
        return value.version() == 7
                ? Optional.of(Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }
}
