package health.threshold.app.demo;

import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;

/// What has happened so far in today's visits, told backwards from the last thing that happened.
final class VisitsToday {

    /// One has been waiting so long that somebody should have said so, and it is he who complained of that before.
    private static final Duration TOO_LONG = Duration.ofMinutes(41);

    private final Bulk bulk;
    private final House house;
    private final ClinicClock time;
    private final Random random = new Random(4);
    private int tickets = 10;

    VisitsToday(Bulk bulk, House house, ClinicClock time) {
        this.bulk = bulk;
        this.house = house;
        this.time = time;
    }

    void happen(VisitId id, Guest guest, VisitState state, Instant starts) {
        var story = new Story(house, id, guest);
        var last = lastMove(guest, state, starts);
        switch (state) {
            case NO_SHOW -> story.move(VisitState.NO_SHOW, last, null);
            case ARRIVED -> story.move(VisitState.ARRIVED, last, null);
            case LEFT_WITHOUT_BEING_SEEN -> {
                story.move(VisitState.ARRIVED, last.minus(minutes(35, 45)), null);
                story.move(state, last, null);
            }
            default -> throughTheRoom(story, guest, state, last);
        }
        write(id, guest, state, story);
    }

    /// The copay, charged and paid as the visit ended.
    void pay(VisitId id, Patient who, Money copay) {
        if (copay.isZero()) return;
        var at = time.now().minus(Duration.ofMinutes(15)).truncatedTo(ChronoUnit.SECONDS);
        var by = house.receptionist().value();
        var card = new LedgerEntry.Settlement(Tender.CARD, "1881", "DEMO", "R-" + (5_000 + random.nextInt(4_000)));
        var charge = Ids.of("copay", id);
        bulk.add(bulk.sheets()
                .of(new LedgerEntry(
                        charge, "copay:" + id, who.id(), id, Posting.CHARGE, copay, "Copay", at, by, null)));
        bulk.add(bulk.sheets()
                .of(new LedgerEntry(
                        Ids.of("paid", id),
                        "demo:" + charge,
                        who.id(),
                        id,
                        Posting.PAYMENT,
                        copay.negated(),
                        "Payment by card",
                        at,
                        by,
                        card)));
    }

    private void throughTheRoom(Story story, Guest guest, VisitState state, Instant last) {
        var left = state == VisitState.DONE ? last.minus(minutes(2, 5)) : last;
        var seen = state.ordinal() >= VisitState.CHECKOUT.ordinal() ? left.minus(minutes(11, 19)) : left;
        var roomed = state == VisitState.ROOMED ? last : seen.minus(minutes(3, 6));
        var room = roomOf(guest);
        story.move(VisitState.ARRIVED, roomed.minus(minutes(3, 25)), null);
        story.move(VisitState.ROOMED, roomed, room);
        if (state == VisitState.ROOMED) return;
        story.move(VisitState.WITH_CLINICIAN, seen, room);
        if (state == VisitState.WITH_CLINICIAN) return;
        story.move(VisitState.CHECKOUT, left, null);
        if (state == VisitState.DONE) story.move(VisitState.DONE, last, null);
    }

    private PlaceId roomOf(Guest guest) {
        // Dr Lee's is Room 2, and Room 4 stays free for whoever is next.
        return house.rooms().get(guest.clinician() == 0 ? 1 : guest.clinician() == 2 ? 2 : 0);
    }

    private Instant lastMove(Guest guest, VisitState state, Instant starts) {
        var now = time.now().truncatedTo(ChronoUnit.SECONDS);
        var waitsTooLong = guest.turn() == 4 && guest.clinician() == 1;
        return switch (state) {
            case CHECKOUT -> now.minus(guest.clinician() == 1 ? Duration.ofMinutes(3) : Duration.ofMinutes(8));
            case WITH_CLINICIAN -> now.minus(minutes(6, 9));
            case ROOMED -> now.minus(minutes(3, 5));
            case ARRIVED -> now.minus(waitsTooLong ? TOO_LONG : minutes(2, 14));
            default -> earlier(starts.plus(minutes(32, 50)), now.minus(minutes(2, 6)));
        };
    }

    private void write(VisitId id, Guest guest, VisitState state, Story story) {
        var feeling = state == VisitState.NO_SHOW ? null : guest.feeling();
        var arrived = story.arrived();
        var visit = new Visit(
                id,
                new AppointmentId(id.value()),
                guest.who().id(),
                house.clinicians().get(guest.clinician()),
                time.today(),
                state,
                story.since(),
                story.moment(),
                state.isInRoom() ? roomOf(guest) : null,
                new Visit.Times(arrived, arrived == null ? null : story.arrivedBy(), story.roomed(), null),
                false,
                new Arriving(feeling, null, Set.of()),
                state.isInRoom() || state == VisitState.DONE,
                arrived == null ? null : "R-" + ++tickets);
        bulk.add(bulk.sheets().of(visit, story.steps(), story.crossings()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Duration minutes(int least, int most) {
        return Duration.ofSeconds(random.nextInt(least * 60, most * 60 + 1));
    }
}
