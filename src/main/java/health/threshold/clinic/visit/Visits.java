package health.threshold.clinic.visit;

import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The file of visits: what happened in each, and how the moment crossed. It joins the unit of work of whoever asks.
public final class Visits {

    private static final List<String> OPEN = Arrays.stream(VisitState.values())
            .filter(state -> !state.isOver())
            .map(VisitState::name)
            .toList();

    private final Books books;
    private final Schedule schedule;
    private final ClinicClock clock;

    public Visits(Books books, Schedule schedule, ClinicClock clock) {
        this.books = books;
        this.schedule = schedule;
        this.clock = clock;
    }

    public Optional<Visit> find(Tx tx, VisitId id) {
        return rows(tx).find(id.value()).map(VisitRecord::read);
    }

    /// Everything that began on this day.
    public List<Visit> on(Tx tx, LocalDate day) {
        return rows(tx).on(day).stream().map(VisitRecord::read).toList();
    }

    /// Those that have been called off, of this day and the days after it.
    public List<Visit> cancelled(Tx tx, LocalDate day) {
        return rows(tx).cancelled(day).stream().map(VisitRecord::read).toList();
    }

    /// The visits on these files of one person before a day, latest first.
    public List<Visit> before(Tx tx, List<PatientId> files, LocalDate day, int most) {
        var ids = files.stream().map(PatientId::value).toList();
        return rows(tx).before(ids, day, Limit.of(most)).stream()
                .map(VisitRecord::read)
                .toList();
    }

    /// This person's visits that are not over.
    public List<Visit> open(Tx tx, PatientId patient) {
        return rows(tx).open(patient.value(), OPEN).stream()
                .map(VisitRecord::read)
                .toList();
    }

    /// What this person has on the day of this visit and is not over, this one with it.
    public List<Visit> sameDay(Tx tx, Visit visit) {
        return open(tx, visit.patient()).stream()
                .filter(one -> one.day().equals(visit.day()))
                .toList();
    }

    /// How often this person came, or was expected, as far as is known here.
    public long count(Tx tx, PatientId patient) {
        return rows(tx).count(patient.value());
    }

    /// Whether this person has had a visit that is over, as far as is known here.
    public boolean hasFinishedOne(Tx tx, List<PatientId> files) {
        var ids = files.stream().map(PatientId::value).toList();
        return rows(tx).finished(ids) > 0 || rows(tx).cameBefore(ids) > 0;
    }

    /// Notes that these people have had visits that are over, where the visits themselves are not kept.
    public void cameBefore(Tx tx, Set<PatientId> people) {
        for (var person : people) {
            var row = new CameBeforeRow();
            row.patient = person.value();
            rows(tx).keep(row);
        }
    }

    /// The visit belongs on another file of the person.
    public void goesTo(Tx tx, VisitId id, PatientId file) {
        var row = required(tx, id);
        row.patient = file.value();
        keep(tx, row, Deed.CHANGED);
    }

    /// Everyone who had a visit on one of these days.
    public Set<PatientId> people(Tx tx, LocalDate first, LocalDate last) {
        return rows(tx).people(first, last).stream().map(PatientId::new).collect(Collectors.toSet());
    }

    /// The moves of a visit, oldest first, those that were taken back among them.
    public List<Step> steps(Tx tx, VisitId id) {
        return rows(tx).steps(id.value()).stream().map(VisitRecord::read).toList();
    }

    /// How the moment crossed, oldest first.
    public List<Crossing> crossings(Tx tx, VisitId id) {
        return rows(tx).crossings(id.value()).stream().map(VisitRecord::read).toList();
    }

    /// Takes in a visit as the hub has it.
    public void receive(Tx tx, Visit visit, List<Step> steps, List<Crossing> crossings) {
        var row = VisitRecord.rowOf(visit);
        var appointment = visit.appointment();
        if (appointment != null) row.due = schedule.starts(tx, appointment).orElse(null);
        if (tx.isNew(VisitRow.class, row.id)) {
            steps.forEach(step -> tx.add(VisitRecord.rowOf(visit.id(), step)));
            crossings.forEach(crossing -> tx.add(VisitRecord.rowOf(visit.id(), crossing)));
        } else {
            // What somebody decided against, or another device took back, is not to stay beside what the hub has.
            rows(tx).forgetStepsBut(row.id, steps.stream().map(Step::id).toList());
            rows(tx).forgetCrossingsBut(
                            row.id, crossings.stream().map(Crossing::id).toList());
            for (var step : steps) rows(tx).keep(VisitRecord.rowOf(visit.id(), step));
            for (var crossing : crossings) rows(tx).keep(VisitRecord.rowOf(visit.id(), crossing));
        }
        tx.keep(row.id, row);
        books.changed(tx, Deed.RECEIVED, Kind.VISIT, visit.id().value(), visit.patient());
    }

    /// Notes one thing of how the person says they arrive. It may make the moment one of crossing, never end one.
    public void says(Tx tx, VisitId id, ArrivalAnswer answer) {
        var row = required(tx, id);
        VisitRecord.keep(row, VisitRecord.arriving(row).after(answer));
        // What was said before has crossed before, and staff may have seen to it since.
        var now = Arriving.UNSAID.after(answer);
        if (now.moment() == MomentKind.TRANSITION
                && !VisitState.valueOf(row.state).isInRoom())
            cross(tx, row, MomentKind.TRANSITION, now.isInMuchPain() ? Cause.SEVERE_PAIN : Cause.DISTRESS);
        keep(tx, row, Deed.CHANGED);
    }

    /// Notes that the person's concern has been written down.
    public void concernWritten(Tx tx, VisitId id) {
        var row = required(tx, id);
        row.concern = true;
        keep(tx, row, Deed.CHANGED);
    }

    /// The visit that follows an appointment, made now if it has not begun.
    VisitRow begun(Tx tx, Appointment appointment) {
        return rows(tx).find(appointment.id().value()).orElseGet(() -> fresh(appointment));
    }

    VisitRow required(Tx tx, VisitId id) {
        return rows(tx).find(id.value())
                .or(() -> schedule.find(tx, new AppointmentId(id.value())).map(this::fresh))
                .orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }

    void keep(Tx tx, VisitRow row, Deed deed) {
        rows(tx).keep(row);
        books.changed(tx, deed, Kind.VISIT, row.id, new PatientId(row.patient));
        tx.changed(Kind.VISIT, row.id);
    }

    /// Notes a crossing and makes it so; staying where one is crosses nothing.
    void cross(Tx tx, VisitRow row, MomentKind to, Cause cause) {
        if (row.moment.equals(to.name())) return;
        var crossing = new CrossingRow();
        crossing.id = tx.newId();
        crossing.visit = row.id;
        crossing.fromKind = row.moment;
        crossing.toKind = to.name();
        crossing.cause = cause.name();
        crossing.actor = tx.by().id();
        crossing.role = tx.by().role().name();
        crossing.at = tx.now();
        rows(tx).keep(crossing);
        row.moment = to.name();
    }

    private VisitRow fresh(Appointment appointment) {
        var row = new VisitRow();
        row.id = appointment.id().value();
        row.appointment = appointment.id().value();
        row.patient = appointment.patient().value();
        row.clinician = appointment.clinician().value();
        row.visitDay = clock.dayOf(appointment.starts());
        row.state = VisitState.EXPECTED.name();
        row.since = appointment.starts();
        row.due = appointment.starts();
        row.moment = MomentKind.CUSTOMER.name();
        return row;
    }

    static VisitRows rows(Tx tx) {
        return new VisitRows_(tx.session());
    }
}
