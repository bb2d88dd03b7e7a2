package health.threshold.clinic.visit;

import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Attached;
import health.threshold.kernel.Duty;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the board: a handful of queries for the whole day, however many are expected.
public final class BoardView {

    private final Store store;
    private final Books books;
    private final Rooms rooms;
    private final Alignment alignment;

    public BoardView(Store store, Books books, Rooms rooms, Alignment alignment) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
        this.alignment = alignment;
    }

    /// The rooms whose facts make up a line.
    public record Rooms(
            Visits visits,
            Schedule schedule,
            Patients patients,
            Places places,
            StaffDirectory staff,
            DeskRequests requests) {}

    /// Notes that somebody has opened the board; looking again at what is open is not noted each time.
    public void opened(Actor by) {
        by.must(Duty.SEE_BOARD);
        store.write(by, tx -> {
            books.noted(tx, Deed.VIEWED, Kind.BOARD, by.id());
            return true;
        });
    }

    /// Today as it stands.
    public Board today(Actor by) {
        by.must(Duty.SEE_BOARD);
        return store.read(by, tx -> read(tx, store.clock().today()));
    }

    /// Calls back, on the thread that changed it, whenever something on the board may have changed.
    public Attached watch(Runnable changed) {
        return store.listen(changes -> changed.run());
    }

    private Board read(Tx tx, LocalDate day) {
        var appointments = new LinkedHashMap<UUID, Appointment>();
        for (var appointment : rooms.schedule().on(tx, day))
            appointments.put(appointment.id().value(), appointment);
        var visits = new HashMap<UUID, Visit>();
        for (var visit : rooms.visits().on(tx, day)) visits.put(visit.id().value(), visit);
        var ids = new HashSet<PatientId>();
        appointments.values().forEach(appointment -> ids.add(appointment.patient()));
        visits.values().forEach(visit -> ids.add(visit.patient()));
        var open = rooms.requests().open(tx);
        var facts = new Facts(
                rooms.patients().all(tx, ids),
                rooms.patients().needs(tx, ids),
                rooms.staff().names(tx),
                rooms.places().names(tx),
                open,
                alignment.among(tx, visits.values()),
                tx.now());
        var all = new LinkedHashMap<UUID, BoardLine>();
        appointments.forEach((id, appointment) -> all.put(id, facts.line(appointment, visits.get(id))));
        visits.forEach((id, visit) -> {
            if (visit.appointment() == null) all.put(id, facts.line(null, visit));
        });
        var lines = all.values().stream()
                .filter(line -> line.state() != VisitState.CANCELLED)
                .sorted(Comparator.comparing((BoardLine line) -> !isFirst(line))
                        .thenComparing(line -> line.state().isOver())
                        .thenComparing(BoardLine::due)
                        .thenComparing(line -> line.id().value()))
                .toList();
        var placed = lines.stream().map(BoardLine::patient).collect(Collectors.toSet());
        var shown = lines.stream().map(BoardLine::id).collect(Collectors.toSet());
        var unplaced = open.stream()
                .filter(request -> request.visit() == null
                        ? !placed.contains(request.patient())
                        : isMoney(request) && !shown.contains(request.visit()))
                .toList();
        return new Board(day, tx.now(), lines, unplaced);
    }

    /// Whether it has to be settled though the day is over on which it was left.
    private static boolean isMoney(DeskRequest request) {
        return request.reason() == DeskReason.CARD_UNCLEAR || request.reason() == DeskReason.PAID_CANCELLED;
    }

    private static boolean isFirst(BoardLine line) {
        return line.who().hidden()
                || (!line.requests().isEmpty() && !line.state().isOver());
    }

    /// What was looked up for the whole board at once.
    private record Facts(
            Map<PatientId, Patient> people,
            Map<PatientId, Set<NeedCode>> needs,
            Map<StaffId, String> staff,
            Map<PlaceId, String> places,
            List<DeskRequest> requests,
            List<Misalignment> misalignments,
            Instant now) {

        BoardLine line(@Nullable Appointment appointment, @Nullable Visit visit) {
            var patient = visit != null
                    ? visit.patient()
                    : Objects.requireNonNull(appointment).patient();
            var id = new VisitId(visit != null ? visit.id().value() : idOf(appointment));
            var clinician = visit != null && visit.clinician() != null
                    ? visit.clinician()
                    : appointment == null ? null : appointment.clinician();
            var due = appointment != null ? appointment.starts() : visit != null ? visit.since() : now;
            var state = stateOf(appointment, visit);
            var since = visit == null ? due : visit.since();
            var place = visit == null ? null : visit.place();
            var theirs = needs.getOrDefault(patient, Set.of());
            var sensitive = appointment != null && appointment.service().isSensitive();
            return new BoardLine(
                    id,
                    patient,
                    who(patient, visit),
                    due,
                    state,
                    since,
                    minutes(Duration.between(since, now)),
                    visit == null ? MomentKind.CUSTOMER : visit.moment(),
                    clinician,
                    clinician == null ? "" : staff.getOrDefault(clinician, ""),
                    place,
                    place == null ? "" : places.getOrDefault(place, ""),
                    forTheDesk(theirs),
                    sensitive || theirs.stream().anyMatch(NeedCode::isVulnerable),
                    requests.stream()
                            .filter(request -> id.equals(request.visit())
                                    || request.visit() == null && patient.equals(request.patient()))
                            .sorted(Comparator.comparing(DeskRequest::reason))
                            .toList(),
                    misalignments.stream()
                            .filter(seen -> seen.visit().equals(id))
                            .findFirst());
        }

        private static UUID idOf(@Nullable Appointment appointment) {
            return Objects.requireNonNull(appointment).id().value();
        }

        private BoardLine.Who who(PatientId id, @Nullable Visit visit) {
            var patient = people.get(id);
            var ticket = visit == null || visit.ticket() == null ? "" : visit.ticket();
            if (visit != null && visit.hidden()) return new BoardLine.Who("", "", ticket, "", false, true);
            if (patient == null) return new BoardLine.Who("…", "", ticket, "", false, false);
            var called = patient.preferred() == null ? "" : patient.preferred();
            var spoken = patient.interpretedIn().orElse(patient.language());
            return new BoardLine.Who(patient.name().full(), called, ticket, spoken, patient.interpreter(), false);
        }

        private static VisitState stateOf(@Nullable Appointment appointment, @Nullable Visit visit) {
            if (visit != null && visit.state() != VisitState.EXPECTED) return visit.state();
            if (appointment == null) return VisitState.EXPECTED;
            return switch (appointment.status()) {
                case CANCELLED -> VisitState.CANCELLED;
                case NOSHOW -> VisitState.NO_SHOW;
                case FULFILLED -> VisitState.DONE;
                case BOOKED, ARRIVED, CHECKED_IN -> VisitState.EXPECTED;
            };
        }

        private static Set<NeedCode> forTheDesk(Set<NeedCode> all) {
            var some = EnumSet.noneOf(NeedCode.class);
            all.stream().filter(NeedCode::isForTheDesk).forEach(some::add);
            return some;
        }

        /// Whole ones, so that a line is the same as before until something about it is different on the screen.
        private static Duration minutes(Duration duration) {
            return duration.isNegative() ? Duration.ZERO : duration.truncatedTo(ChronoUnit.MINUTES);
        }
    }
}
