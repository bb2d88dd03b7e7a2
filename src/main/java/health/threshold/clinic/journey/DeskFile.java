package health.threshold.clinic.journey;

import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.ReceiptPost;
import health.threshold.clinic.consent.SigningDesk;
import health.threshold.clinic.coverage.CardPicture;
import health.threshold.clinic.coverage.CardPictures;
import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.feedback.FeedbackBox;
import health.threshold.clinic.form.FormDesk;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.message.Tasks;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.visit.Alignment;
import health.threshold.clinic.visit.Errands;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.clinic.visit.Topic;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.Attached;
import health.threshold.kernel.Duty;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.Role;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Opens a person at the desk. Opening is on record; looking again at who is open already is not noted each time.
public final class DeskFile {

    private final Store store;
    private final Books books;
    private final DeskRooms rooms;

    public DeskFile(Store store, Books books, DeskRooms rooms) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
    }

    /// The rooms that tell the desk about somebody.
    public record DeskRooms(
            Patients patients,
            Schedule schedule,
            Visits visits,
            Errands errands,
            Alignment alignment,
            Coverages coverages,
            CardPictures cards,
            Ledger ledger,
            ReceiptPost post,
            SigningDesk signing,
            FormDesk forms,
            Tasks tasks,
            FeedbackBox feedback) {}

    /// Opens whoever comes, or came, for this visit.
    public Beside open(Actor by, VisitId visit) {
        by.must(Duty.ARRIVE);
        return store.write(by, tx -> {
            var beside = beside(tx, visit);
            books.viewed(
                    tx,
                    Kind.PATIENT,
                    beside.patient().id().value(),
                    beside.patient().id());
            return beside;
        });
    }

    /// Looks again.
    public Beside again(Actor by, VisitId visit) {
        by.must(Duty.ARRIVE);
        return store.read(by, tx -> beside(tx, visit));
    }

    /// Calls back, on the thread that changed it, whenever somebody's money, receipts or form stand otherwise.
    public Attached watch(Runnable changed) {
        return store.listen(changes -> {
            if (changes.touch(Kind.PAYMENT, Kind.PAYMENT_PLAN, Kind.CHARGE, Kind.FORM)) changed.run();
        });
    }

    /// People by the beginnings of their names, whoever they are; the search itself is on record.
    public List<Patient> search(Actor by, String text, int most) {
        by.must(Duty.REGISTER);
        return store.write(by, tx -> {
            books.noted(tx, Deed.SEARCHED, Kind.SEARCH, by.id());
            return rooms.patients().search(tx, text, most);
        });
    }

    /// Opens the file of somebody who has no visit just now.
    public Optional<Patient> person(Actor by, PatientId id) {
        by.must(Duty.REGISTER);
        return store.write(by, tx -> {
            // Somebody may still have a file on the screen that was replaced meanwhile.
            var kept = rooms.patients().files().kept(tx, id);
            var found = rooms.patients().find(tx, kept);
            if (found.isPresent()) books.viewed(tx, Kind.PATIENT, kept.value(), kept);
            return found;
        });
    }

    /// The pictures of somebody's insurance card; looking at them is on record.
    public List<CardPicture> cards(Actor by, PatientId patient) {
        by.must(Duty.REGISTER);
        return store.write(by, tx -> {
            var cards = rooms.cards().of(tx, patient);
            for (var card : cards) books.viewed(tx, Kind.CARD, card.id(), patient);
            return cards;
        });
    }

    /// The desk asks the person about this again, and so alignment knows.
    public void asked(Actor by, VisitId visit, Topic topic) {
        by.must(Duty.REGISTER);
        store.write(by, tx -> {
            rooms.errands().asked(tx, visit, topic);
            return true;
        });
    }

    /// What the exam room asked of the desk has been done.
    public void done(Actor by, Task task) {
        by.must(Duty.ANSWER_DESK);
        store.write(by, tx -> {
            var now = rooms.tasks().find(tx, task.id()).orElseThrow();
            rooms.tasks().keep(tx, now.as(TaskStatus.DONE));
            return true;
        });
    }

    private Beside beside(Tx tx, VisitId id) {
        var visit = rooms.visits().find(tx, id);
        var appointment = rooms.schedule().find(tx, new AppointmentId(id.value()));
        var patientId = visit.map(Visit::patient)
                .or(() -> appointment.map(Appointment::patient))
                .orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
        var patient = rooms.patients().find(tx, patientId).orElseThrow();
        var needs = rooms.patients().needs(tx, patientId);
        var sensitive = appointment.filter(one -> one.service().isSensitive()).isPresent();
        return new Beside(
                visit,
                patient,
                rooms.patients().proxies(tx, patientId),
                needs.stream().filter(NeedCode::isForTheDesk).collect(Collectors.toUnmodifiableSet()),
                sensitive || needs.stream().anyMatch(NeedCode::isVulnerable),
                appointment,
                rooms.schedule().next(tx, patientId, store.clock().today()),
                rooms.coverages().of(tx, patientId),
                rooms.cards().isAny(tx, patientId),
                owed(tx, id, patientId, visit),
                rooms.post().of(tx, patientId),
                rooms.errands().isAnswered(tx, id, Topic.DETAILS),
                rooms.forms().standing(tx, patientId),
                rooms.signing().of(tx, patientId),
                rooms.tasks().of(tx, patientId).stream()
                        .filter(task -> task.owner() == Role.RECEPTIONIST && task.status() == TaskStatus.REQUESTED)
                        .toList(),
                rooms.feedback().open(tx, patientId),
                misalignment(tx, visit));
    }

    private Optional<Owed> owed(Tx tx, VisitId id, PatientId patient, Optional<Visit> visit) {
        // In the patient's own moment, and on the threshold to it, the transaction stops; it is finished later.
        var isErrand = visit.map(one -> one.moment() == MomentKind.CUSTOMER).orElse(true);
        return isErrand ? Optional.of(rooms.ledger().owed(tx, patient, id)) : Optional.empty();
    }

    private Optional<Misalignment> misalignment(Tx tx, Optional<Visit> visit) {
        return visit.stream()
                .flatMap(one -> rooms.alignment().among(tx, List.of(one)).stream())
                .findFirst();
    }
}
