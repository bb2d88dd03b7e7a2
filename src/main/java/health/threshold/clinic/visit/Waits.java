package health.threshold.clinic.visit;

import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.StaffId;
import health.threshold.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How long people really wait, from how long they have waited: the room's time less the later of appointment and
/// arrival, the median of the last two weeks. A wait is never made to look shorter than it was.
public final class Waits {

    private static final int DAYS_BACK = 14;
    private static final int FEWEST = 3;
    private static final Duration WITHOUT_HISTORY = Duration.ofMinutes(15);

    private final Schedule schedule;
    private final ClinicClock clock;

    public Waits(Schedule schedule, ClinicClock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    /// The usual waits here just now, looked up once for many people.
    public Usual usual(Tx tx) {
        var since = clock.today().minusDays(DAYS_BACK);
        var waits = new HashMap<UUID, List<Duration>>();
        var all = new ArrayList<Duration>();
        for (var visit : Visits.rows(tx).seenSince(since)) {
            if (visit.arrived == null || visit.roomed == null) continue;
            var from = visit.due != null && visit.due.isAfter(visit.arrived) ? visit.due : visit.arrived;
            var wait = Duration.between(from, visit.roomed);
            if (wait.isNegative()) continue;
            all.add(wait);
            if (visit.clinician != null)
                waits.computeIfAbsent(visit.clinician, one -> new ArrayList<>()).add(wait);
        }
        return new Usual(waits, all);
    }

    /// What to tell somebody who is waiting: the usual wait from their appointment on, in steps of five minutes.
    public Duration honest(Tx tx, Visit visit) {
        return honest(tx.now(), waitBegan(tx, visit), usual(tx).with(visit.clinician()));
    }

    /// The same where all of it is known.
    static Duration honest(Instant now, Instant began, Duration usual) {
        var left = Duration.between(now, began.plus(usual)).toMinutes();
        return Duration.ofMinutes(Math.max(5, Math.ceilDiv(left, 5L) * 5));
    }

    /// The usual waits, by clinician where enough is known of them.
    public static final class Usual {
        private final Map<UUID, List<Duration>> byClinician;
        private final List<Duration> all;

        private Usual(Map<UUID, List<Duration>> byClinician, List<Duration> all) {
            this.byClinician = byClinician;
            this.all = all;
        }

        /// The usual wait for this clinician, or for anyone here.
        public Duration with(@Nullable StaffId clinician) {
            var theirs =
                    clinician == null ? List.<Duration>of() : byClinician.getOrDefault(clinician.value(), List.of());
            return median(theirs.size() >= FEWEST ? theirs : all);
        }
    }

    /// When somebody's wait began: at their appointment's time, or when they came if that was later.
    Instant waitBegan(Tx tx, Visit visit) {
        return waitBegan(
                visit,
                Optional.ofNullable(visit.appointment())
                        .flatMap(id -> schedule.find(tx, id))
                        .map(Appointment::starts));
    }

    /// The same where the appointment's time is known, if there is one.
    static Instant waitBegan(Visit visit, Optional<Instant> due) {
        var arrived =
                visit.times().arrived() == null ? visit.since() : visit.times().arrived();
        return due.filter(time -> time.isAfter(arrived)).orElse(arrived);
    }

    private static Duration median(List<Duration> waits) {
        if (waits.size() < FEWEST) return WITHOUT_HISTORY;
        return waits.stream().sorted().toList().get(waits.size() / 2);
    }
}
