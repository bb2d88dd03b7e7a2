package health.threshold.clinic.checkin;

import health.threshold.clinic.coverage.CardSide;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.visit.Acting;
import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Topic;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A person checks themselves in. Exactly one person expected today is ever recognised, and nobody else revealed;
/// the arrival is on the disk before any question of money or insurance.
public final class CheckInDesk {

    private final Store store;
    private final Books books;
    private final CheckInRooms rooms;
    private final Usher usher;
    private final Corrector corrector;
    private final Greeter greeter;
    private final HalfWay halfWay;
    private final Attempts attempts = new Attempts();
    private final Admitted admitted;
    private final FormCounter forms;

    public CheckInDesk(Store store, Books books, CheckInRooms rooms) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
        admitted = rooms.admitted();
        usher = new Usher(rooms, store.clock());
        corrector = new Corrector(rooms, store.clock());
        greeter = new Greeter(rooms);
        halfWay = new HalfWay(rooms);
        var counter = new FormCounter.FormRooms(rooms.visits(), rooms.errands(), rooms.forms());
        forms = new FormCounter(store, books, counter, admitted);
    }

    /// Where those who were recognised here fill in the form of somebody new.
    public FormCounter forms() {
        return forms;
    }

    /// Looks for the one person expected today who fits the claim.
    public Identified identify(Actor by, Claim claim) {
        by.must(Duty.SELF_CHECK_IN);
        var now = store.clock().now();
        return store.write(by, tx -> {
            var today = PeopleToday.of(tx, rooms, store.clock().today());
            var meant = today.meantBy(claim);
            var who = meant.stream().findFirst().filter(one -> meant.size() == 1 && !attempts.areTooMany(now, one));
            var coming = who.map(one -> usher.coming(tx, one)).orElse(List.of());
            if (coming.isEmpty()) {
                books.noted(tx, Deed.REFUSED, Kind.SEARCH, by.id());
                return new Identified.PleaseSeeTheDesk(attempts.failed(now, today.near(claim)));
            }
            var patient = coming.getFirst().patient();
            for (var proxy : today.proxiesFor(patient, claim)) books.viewed(tx, Kind.PROXY, proxy.id(), patient);
            return expected(tx, coming, today.acting(patient, claim));
        });
    }

    /// What may have changed, masked for a screen that others can see.
    public Details details(Actor by, VisitId visit) {
        by.must(Duty.SELF_CHECK_IN);
        admitted.must(by, visit, ProxyScope.CONFIRM_DETAILS);
        return store.read(by, tx -> corrector.details(tx, visit(tx, visit).patient()));
    }

    /// Records that somebody is here, for all they come for today, before anything else may fail. What they are
    /// asked is asked once, for the first of it.
    public Arrival arrive(Actor by, Identified.Expected person) {
        var first = arrive(by, person.coming().getFirst().appointment());
        if (first instanceof Arrival.Recorded && !person.acting().may().contains(ProxyScope.CONFIRM_DETAILS))
            tell(by, person.visit(), DeskReason.CAME_WITH_SOMEBODY);
        for (var other : person.coming().subList(1, person.coming().size())) {
            rooms.board().arrive(by, other.appointment());
            tellIfLate(by, other.visit());
        }
        return first;
    }

    /// Records an arrival, before anything else may fail.
    public Arrival arrive(Actor by, AppointmentId appointment) {
        by.must(Duty.SELF_CHECK_IN);
        var visit = new VisitId(appointment.value());
        admitted.mustBeHere(by, visit);
        var arrival = rooms.board().arrive(by, appointment);
        if (arrival instanceof Arrival.Recorded) {
            store.write(by, tx -> {
                rooms.errands().begin(tx, visit);
                rooms.errands().asked(tx, visit, Topic.IDENTITY);
                return true;
            });
            tellIfLate(by, visit);
        }
        return arrival;
    }

    /// What somebody who is here already has been asked, where they left the kiosk half-way: after starting over,
    /// walking off, or a kiosk that stopped. They go on with the rest. Empty where there is nothing to go on with.
    public Optional<Set<Topic>> goOn(Actor by, Identified.Expected person) {
        by.must(Duty.SELF_CHECK_IN);
        for (var one : person.coming()) admitted.mustBeHere(by, one.visit());
        return store.write(
                by,
                tx -> person.coming().stream()
                        .flatMap(one -> halfWay.goOn(tx, one.visit()).stream())
                        .findFirst());
    }

    /// Keeps what the person put right, or that all was right.
    public void confirm(Actor by, VisitId id, Corrections corrections) {
        by.must(Duty.SELF_CHECK_IN);
        admitted.must(by, id, ProxyScope.CONFIRM_DETAILS);
        store.write(by, tx -> {
            var visit = visit(tx, id);
            for (var theirs : rooms.visits().sameDay(tx, visit)) rooms.errands().asked(tx, theirs.id(), Topic.DETAILS);
            if (!corrections.isNone()) corrector.correct(tx, visit, corrections);
            return true;
        });
    }

    /// Keeps a picture of their insurance card, and tells the desk that there is one.
    ///
    /// @param jpeg made small, in Base64
    public void card(Actor by, VisitId id, CardSide side, String jpeg) {
        by.must(Duty.SELF_CHECK_IN);
        admitted.must(by, id, ProxyScope.CONFIRM_DETAILS);
        store.write(by, tx -> {
            var visit = visit(tx, id);
            rooms.cards().take(tx, visit.patient(), side, jpeg);
            rooms.requests().leave(tx, DeskReason.INSURANCE_CHANGED, visit, "");
            return true;
        });
    }

    /// What of what the clinic asks people of how they arrive, in its order, this person is still to be asked.
    /// Nobody is asked it for somebody else.
    public List<ArrivalQuestion> questions(Actor by, VisitId id) {
        by.must(Duty.SELF_CHECK_IN);
        if (!admitted.areThemselves(id)) return List.of();
        return store.read(by, tx -> greeter.due(tx, visit(tx, id)));
    }

    /// Notes what the person says of how they arrive, for all they come for today.
    ///
    /// @param forTheDesk what they need, as the desk says it; empty where the desk has nothing to arrange
    public void answer(Actor by, VisitId id, ArrivalAnswer answer, String forTheDesk) {
        by.must(Duty.SELF_CHECK_IN);
        if (!admitted.areThemselves(id)) throw new NotAllowed(by.role(), Duty.SELF_CHECK_IN);
        store.write(by, tx -> {
            greeter.note(tx, visit(tx, id), answer, forTheDesk);
            return true;
        });
    }

    /// Where to sit, and how long it will be. With this the errand at the kiosk is done.
    public Seat seat(Actor by, VisitId id) {
        by.must(Duty.SELF_CHECK_IN);
        admitted.mustBeHere(by, id);
        var seat = store.write(by, tx -> {
            var visit = visit(tx, id);
            for (var theirs : rooms.visits().sameDay(tx, visit)) halfWay.finish(tx, theirs);
            return usher.seat(tx, visit, admitted.areThemselves(id));
        });
        admitted.finish(id);
        return seat;
    }

    /// The person will pay at the desk, or not now. Neither stops anything.
    public void payLater(Actor by, VisitId id, boolean atTheDesk) {
        by.must(Duty.SELF_PAY);
        admitted.must(by, id, ProxyScope.CHECK_IN);
        store.write(by, tx -> {
            rooms.errands().asked(tx, id, Topic.COPAY);
            if (atTheDesk) rooms.requests().leave(tx, DeskReason.PAY_AT_DESK, visit(tx, id), "");
            return true;
        });
    }

    /// The person needs another time, whether they have come or not. The appointment stays until somebody has talked
    /// with them.
    public void anotherTime(Actor by, Identified.Expected person, String wish) {
        by.must(Duty.SELF_CHECK_IN);
        admitted.mustBeHere(by, person.visit());
        store.write(by, tx -> {
            var due = rooms.schedule()
                    .find(tx, person.coming().getFirst().appointment())
                    .orElseThrow();
            rooms.visits()
                    .find(tx, person.visit())
                    .ifPresentOrElse(
                            visit -> rooms.requests().leave(tx, DeskReason.ANOTHER_TIME, visit, wish),
                            () -> rooms.requests().leave(tx, DeskReason.ANOTHER_TIME, due.patient(), wish));
            return true;
        });
    }

    /// They leave the kiosk, their errand done or something else mattering more, such as a private word. Nothing
    /// happens where they do not stand here.
    public void stop(Actor by, VisitId visit) {
        by.must(Duty.SELF_CHECK_IN);
        if (!admitted.areHere(visit)) return;
        admitted.leave(visit);
        store.write(by, tx -> {
            rooms.errands().end(tx, visit);
            return true;
        });
    }

    /// Paper that was to come out at the kiosk did not, and the desk can print it. They go on meanwhile, or have gone.
    ///
    /// @param what it is, in the desk's language
    public void paperIsMissing(Actor by, VisitId id, String what) {
        by.must(Duty.SELF_CHECK_IN);
        store.write(by, tx -> {
            rooms.requests().leaveOnce(tx, DeskReason.PAPER_NOT_PRINTED, visit(tx, id), what);
            return true;
        });
    }

    /// The kiosk could not go on, or the person wants to talk: the desk gets the reason and what was typed.
    public void leaveForTheDesk(Actor by, Optional<VisitId> visit, DeskReason reason, String typed) {
        by.must(Duty.SELF_CHECK_IN);
        store.write(by, tx -> {
            visit.ifPresentOrElse(
                    id -> rooms.requests().leave(tx, reason, visit(tx, id), typed),
                    () -> rooms.requests().leave(tx, reason, typed));
            visit.ifPresent(id -> rooms.errands().end(tx, id));
            return true;
        });
    }

    private Identified expected(Tx tx, List<Appointment> coming, Acting acting) {
        var patient = patient(tx, coming.getFirst().patient());
        var all = coming.stream()
                .map(one -> new Identified.Coming(
                        new VisitId(one.id().value()), one.id(), one.starts(), usher.isHere(tx, one)))
                .sorted(Comparator.comparing(Identified.Coming::here).thenComparing(Identified.Coming::due))
                .toList();
        for (var one : all) books.viewed(tx, Kind.APPOINTMENT, one.appointment().value(), patient.id());
        admitted.admit(all.stream().map(Identified.Coming::visit).toList(), acting);
        return new Identified.Expected(patient.called(), patient.language(), acting, all);
    }

    private void tellIfLate(Actor by, VisitId id) {
        if (store.read(by, tx -> usher.timing(tx, visit(tx, id)) instanceof Timing.Late))
            tell(by, id, DeskReason.CAME_LATE);
    }

    private void tell(Actor by, VisitId id, DeskReason reason) {
        store.write(by, tx -> {
            rooms.requests().leave(tx, reason, visit(tx, id), "");
            return true;
        });
    }

    private Visit visit(Tx tx, VisitId id) {
        return rooms.visits().find(tx, id).orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }

    private Patient patient(Tx tx, PatientId id) {
        return rooms.patients().find(tx, id).orElseThrow(() -> new IllegalArgumentException("No such person"));
    }
}
