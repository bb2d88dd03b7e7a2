package health.threshold.sim;

import health.threshold.app.Rooms;
import health.threshold.app.Shelves;
import health.threshold.clinic.billing.SimulatedTerminal;
import health.threshold.hub.Scope;
import health.threshold.hub.Sync;
import health.threshold.hub.Translators;
import health.threshold.hub.fhir.ClinicTranslators;
import health.threshold.kernel.Actor;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.store.SimStores;
import health.threshold.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/// One device of the simulated clinic: real rooms on a real store, a clock that may be wrong, and a power cord.
final class Device {

    final String name;
    final SimStores disk;
    final Clock wrong;
    final Actor desk;
    final Actor clinician;
    final Scope scope;
    private final Random random;
    private final Meeting meeting;
    private Duration skew;
    private int disks;
    Store store;
    Rooms rooms;
    Translators translators;
    Sync sync;

    Device(String name, SimStores disk, World world, Scope scope) {
        this.name = name;
        this.disk = disk;
        this.scope = scope;
        random = world.random;
        meeting = world.meeting;
        wrong = new Skewed(world.truth);
        skew = Duration.ofSeconds(random.nextInt(600) - 300);
        var who = new StaffId(new java.util.UUID(random.nextLong(), random.nextLong()));
        desk = Actor.staff(who, Role.RECEPTIONIST, Station.DESK, name);
        clinician = Actor.staff(who, Role.CLINICIAN, Station.EXAM, name);
        disk.fresh(name + random.nextLong());
        start();
    }

    /// The program starts, as it does after a crash.
    final void start() {
        var ids = new NewIds(wrong, random::nextLong);
        store = disk.open(ClinicClock.in(wrong, ZoneOffset.UTC), ids);
        rooms = new Rooms(store, name, new SimulatedTerminal(), Shelves.EMPTY, true);
        translators = ClinicTranslators.of(rooms.speaking());
        sync = new Sync(store, name, meeting.hub(name, translators, scope), translators, scope);
    }

    /// Somebody sets the clock, wrongly.
    void jump() {
        skew = Duration.ofSeconds(random.nextInt(200_000) - 100_000);
    }

    /// Somebody puts back an old backup of the store.
    void restore(List<String> backup) {
        disk.drop();
        disk.load(name + "-" + disks++ + random.nextLong(), backup);
        start();
    }

    /// The truth, as wrong as this device has it.
    private final class Skewed extends Clock {
        private final Clock truth;

        Skewed(Clock truth) {
            this.truth = truth;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return truth.instant().plus(skew);
        }
    }
}
