package health.threshold.app.demo;

import static health.threshold.clinic.visit.VisitState.ARRIVED;
import static health.threshold.clinic.visit.VisitState.CHECKOUT;
import static health.threshold.clinic.visit.VisitState.DONE;
import static health.threshold.clinic.visit.VisitState.EXPECTED;
import static health.threshold.clinic.visit.VisitState.LEFT_WITHOUT_BEING_SEEN;
import static health.threshold.clinic.visit.VisitState.NO_SHOW;
import static health.threshold.clinic.visit.VisitState.ROOMED;
import static health.threshold.clinic.visit.VisitState.WITH_CLINICIAN;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Today's sixty: twelve turns for each of five clinicians, half an hour apart. A turn's state is fixed, and with it
/// how many are in each; only the times move with the clock. Two more have cancelled.
final class Diary {

    static final int CLINICIANS = 5;
    static final int TURNS = 12;

    private static final Duration SINCE_OPENING = Duration.ofMinutes(160);
    private static final Duration LENGTH = Duration.ofMinutes(20);
    private static final String LETTERS = "BCDFGHJKLMNPRSTVWXYZ";

    /// The states of the turns that have begun, by turn and clinician. One room stays free.
    private static final VisitState[][] STATES = {
        {DONE, DONE, DONE, DONE, DONE},
        {DONE, DONE, DONE, NO_SHOW, DONE},
        {DONE, DONE, LEFT_WITHOUT_BEING_SEEN, DONE, DONE},
        {DONE, CHECKOUT, DONE, CHECKOUT, DONE},
        {WITH_CLINICIAN, ARRIVED, WITH_CLINICIAN, ROOMED, ARRIVED},
        {ARRIVED, ARRIVED, ARRIVED, ARRIVED, EXPECTED},
        {EXPECTED, ARRIVED, EXPECTED, EXPECTED, EXPECTED}
    };

    private static final List<Service> USUAL = List.of(
            Service.FOLLOWUP, Service.CHRONIC, Service.ACUTE, Service.DIABETES, Service.SAME_DAY, Service.VACCINE);

    private final Bulk bulk;
    private final House house;
    private final ClinicClock time;
    private final VisitsToday visits;
    private final SignedBefore papers;
    private final Random random = new Random(60);

    Diary(Bulk bulk, House house, ClinicClock time) {
        this.bulk = bulk;
        this.house = house;
        this.time = time;
        visits = new VisitsToday(bulk, house, time);
        papers = new SignedBefore(bulk, time);
    }

    /// The visit of somebody who comes today.
    static VisitId visitOf(Patient who, LocalDate today) {
        return new VisitId(Ids.of("today", today, who.id()));
    }

    void kept(List<Guest> guests, List<Patient> folk, Covers covers) {
        var places = new HashMap<Integer, Guest>();
        for (var guest : guests)
            if (places.put(guest.turn() * CLINICIANS + guest.clinician(), guest) != null)
                throw new IllegalStateException("Two guests for one turn");
        var others = folk.iterator();
        for (var turn = 0; turn < TURNS; turn++)
            for (var clinician = 0; clinician < CLINICIANS; clinician++)
                keep(turn, clinician, guestOr(places, turn, clinician, others), covers);
        cancelled(others.next(), 7);
        cancelled(others.next(), 10);
    }

    private Guest guestOr(Map<Integer, Guest> places, int turn, int clinician, Iterator<Patient> others) {
        var guest = places.get(turn * CLINICIANS + clinician);
        if (guest != null) return guest;
        var feeling = random.nextInt(3) == 0 ? Feeling.FINE : random.nextInt(5) == 0 ? Feeling.WORRIED : null;
        var service = USUAL.get(random.nextInt(USUAL.size()));
        return new Guest(others.next(), clinician, turn, service, null, feeling);
    }

    private void keep(int turn, int clinician, Guest guest, Covers covers) {
        var state = turn < STATES.length ? STATES[turn][clinician] : EXPECTED;
        var starts = guest.code() != null && guest.code().equals("K7MQ") ? inTenMinutes() : starts(turn, clinician);
        var walkIn = turn == 5 && clinician == 2;
        var id = visitOf(guest.who(), time.today());
        var code = guest.code() == null ? code() : guest.code();
        appointment(id, guest, starts, state.appointment(), walkIn ? null : code);
        papers.by(guest);
        if (state == EXPECTED) return;
        visits.happen(id, guest, state, starts);
        if (state == DONE) covers.of(guest.who()).ifPresent(cover -> visits.pay(id, guest.who(), cover.copay()));
    }

    private void cancelled(Patient who, int turn) {
        var guest = new Guest(who, 4, turn, Service.FOLLOWUP, null, null);
        appointment(visitOf(who, time.today()), guest, starts(turn, 4), AppointmentStatus.CANCELLED, code());
    }

    private void appointment(VisitId id, Guest guest, Instant starts, AppointmentStatus status, @Nullable String code) {
        bulk.add(bulk.sheets()
                .of(new Appointment(
                        new AppointmentId(id.value()),
                        guest.who().id(),
                        house.clinicians().get(guest.clinician()),
                        starts,
                        LENGTH,
                        guest.service(),
                        status,
                        code,
                        code == null)));
    }

    private Instant starts(int turn, int clinician) {
        var opened = onTheFive(time.now()).minus(SINCE_OPENING);
        return withinToday(opened.plus(Duration.ofMinutes(30L * turn + 5L * clinician)), turn);
    }

    private Instant inTenMinutes() {
        return withinToday(onTheFive(time.now().plus(Duration.ofMinutes(12))), TURNS);
    }

    /// Close to midnight, what would be yesterday or tomorrow is pressed into the first or last minutes of today.
    private Instant withinToday(Instant instant, int turn) {
        var first = time.startOf(time.today()).plus(Duration.ofMinutes(turn));
        var last = time.startOf(time.today().plusDays(1)).minus(Duration.ofMinutes(TURNS + 1L - turn));
        return instant.isBefore(first) ? first : instant.isAfter(last) ? last : instant;
    }

    private static Instant onTheFive(Instant instant) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), 300L) * 300L);
    }

    private String code() {
        var code = new StringBuilder();
        code.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).append(random.nextInt(2, 10));
        for (var at = 0; at < 2; at++) code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return code.toString();
    }
}
