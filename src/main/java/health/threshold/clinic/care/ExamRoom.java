package health.threshold.clinic.care;

import health.threshold.clinic.consent.SigningDesk;
import health.threshold.clinic.feedback.FeedbackBox;
import health.threshold.clinic.form.FormDesk;
import health.threshold.clinic.message.Tasks;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Alignment;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.BoardView;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.clinic.visit.PlaceKind;
import health.threshold.clinic.visit.Places;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.VisitState;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.Role;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.outbox.Books;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The exam room's own view: the rooms and who is in them, and the person before the task. Opening a person is on
/// record.
public final class ExamRoom {

    private static final Duration LONG_WAIT = Duration.ofMinutes(30);
    private static final int ADULT = 18;
    private static final int TEEN = 12;

    private final Store store;
    private final Books books;
    private final CareRooms rooms;

    public ExamRoom(Store store, Books books, CareRooms rooms) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
    }

    /// The rooms and files that a person's page is made of.
    public record CareRooms(
            BoardView board,
            Places places,
            Patients patients,
            Schedule schedule,
            Visits visits,
            Alignment alignment,
            SigningDesk signing,
            FormDesk forms,
            Tasks tasks,
            FeedbackBox feedback,
            CareFile file,
            CareNotes notes,
            LeavingCheck leaving,
            PromptShelf prompts) {}

    /// The exam rooms, and who is in each.
    public List<RoomLine> rooms(Actor by) {
        by.must(Duty.SEE_CARE);
        var lines = rooms.board().today(by).lines();
        var places = store.read(by, tx -> rooms.places().of(tx, PlaceKind.EXAM_ROOM));
        return places.stream()
                .map(place -> new RoomLine(
                        place,
                        lines.stream()
                                .filter(line ->
                                        line.state().isInRoom() && place.id().equals(line.place()))
                                .findFirst()))
                .toList();
    }

    /// Those who are here and wait for a room: whoever needs care at once, then the longest wait first, from when they
    /// were due or came, whichever is later. What waits for the desk changes nothing here.
    public List<BoardLine> waiting(Actor by) {
        by.must(Duty.SEE_CARE);
        return rooms.board().today(by).lines().stream()
                .filter(line -> line.state() == VisitState.ARRIVED)
                .sorted(Comparator.comparing((BoardLine line) -> line.moment() != MomentKind.TRANSITION)
                        .thenComparing(line -> line.due().isAfter(line.since()) ? line.due() : line.since())
                        .thenComparing(BoardLine::due)
                        .thenComparing(line -> line.id().value()))
                .toList();
    }

    /// Opens a person.
    public PersonFirst open(Actor by, VisitId id) {
        by.must(Duty.SEE_CARE);
        return store.write(by, tx -> {
            var person = person(tx, visit(tx, id));
            books.viewed(tx, Kind.VISIT, id.value(), person.patient().id());
            if (!person.form().isEmpty())
                books.viewed(tx, Kind.FORM, id.value(), person.patient().id());
            return person;
        });
    }

    /// Looks again at a person who is open already.
    public PersonFirst again(Actor by, VisitId id) {
        by.must(Duty.SEE_CARE);
        return store.read(by, tx -> person(tx, visit(tx, id)));
    }

    private PersonFirst person(Tx tx, Visit visit) {
        var id = visit.patient();
        var patient = rooms.patients().find(tx, id).orElseThrow();
        var appointment = Optional.ofNullable(visit.appointment())
                .flatMap(one -> rooms.schedule().find(tx, one));
        var needs = rooms.patients().needs(tx, id);
        var files = rooms.patients().files().all(tx, id);
        var before = rooms.visits().before(tx, files, visit.day(), 1).stream()
                .map(Visit::day)
                .findFirst();
        var waited = waited(visit);
        var proxies = rooms.patients().proxies(tx, id);
        var facts = new Found(patient, needs, waited, before.isPresent(), !proxies.isEmpty());
        var reason = appointment.map(one -> one.service()).orElse(Service.OTHER);
        return new PersonFirst(
                visit,
                patient,
                patient.age(visit.day()),
                appointment,
                needs,
                proxies,
                rooms.signing().treatmentRefused(tx, id),
                rooms.forms().told(tx, files),
                waited,
                before,
                new PersonFirst.Known(
                        rooms.file().allergies(tx, files),
                        rooms.file().diagnoses(tx, files),
                        rooms.file().medicines(tx, files),
                        rooms.file().results(tx, files),
                        rooms.file().team(tx, files)),
                files.stream()
                        .flatMap(file -> rooms.tasks().of(tx, file).stream())
                        .filter(task -> task.owner() != Role.RECEPTIONIST)
                        .toList(),
                new PersonFirst.Written(
                        rooms.notes().concern(tx, visit.id()),
                        rooms.notes().signedOf(tx, files),
                        rooms.leaving().answers(tx, visit.id())),
                rooms.prompts().suggest(tx, visit.id(), situation(tx, visit, reason, facts)),
                rooms.alignment().beforeLeaving(tx, visit));
    }

    private record Found(
            Patient patient, Set<NeedCode> needs, Duration waited, boolean wasHereBefore, boolean accompanied) {}

    private Situation situation(Tx tx, Visit visit, Service reason, Found found) {
        var flags = new HashSet<String>();
        for (var need : found.needs()) flags.add(flagOf(need));
        for (var need : visit.arriving().needs()) flags.add(flagOf(need));
        var patient = found.patient();
        if (patient.interpreter() || !patient.language().startsWith("en")) flags.add("LEP");
        var age = patient.age(visit.day());
        if (age < ADULT) flags.add(age < TEEN ? "MINOR" : "TEEN");
        if (!found.wasHereBefore()) flags.add("FIRST_VISIT");
        if (found.waited().compareTo(LONG_WAIT) > 0) flags.add("LONG_WAIT");
        if (!rooms.feedback().open(tx, patient.id()).isEmpty()) flags.add("COMPLAINT");
        var audience = tx.by().role() == Role.CLINICIAN ? Role.CLINICIAN : Role.NURSE;
        return new Situation(
                reason.code(),
                flags,
                emotionsOf(visit.arriving()),
                visit.state() == VisitState.ROOMED
                        ? Set.of("ROOMING", "OPENING")
                        : Set.of("OPENING", "HISTORY", "EXAM", "PLANNING", "CLOSING"),
                audience,
                found.accompanied());
    }

    private static String flagOf(NeedCode need) {
        return switch (need) {
            case WHEELCHAIR, STEP_FREE -> "DISABILITY";
            case FIRST_PRENATAL -> "PREGNANT";
            default -> need.name();
        };
    }

    private static String flagOf(NeedToday need) {
        return switch (need) {
            case QUIET_PLACE -> NeedCode.QUIET.name();
            case WHEELCHAIR -> "DISABILITY";
            case INTERPRETER -> "LEP";
        };
    }

    private static Set<String> emotionsOf(Arriving arriving) {
        var emotions = new HashSet<String>();
        if (arriving.feeling() == Feeling.WORRIED) emotions.add("FEAR");
        if (arriving.feeling() == Feeling.HARD_DAY) emotions.addAll(Set.of("SADNESS", "OVERWHELM"));
        if (arriving.isInMuchPain()) emotions.add("PAIN");
        return emotions;
    }

    private static Duration waited(Visit visit) {
        var arrived = visit.times().arrived();
        var roomed = visit.times().roomed();
        if (arrived == null || roomed == null) return Duration.ZERO;
        var waited = Duration.between(arrived, roomed);
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    private Visit visit(Tx tx, VisitId id) {
        return rooms.visits().find(tx, id).orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }
}
