package health.threshold.sim;

import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.Actor;
import health.threshold.store.SimStores;
import health.threshold.store.SimStores.PowerCut;
import health.threshold.store.outbox.Outbox;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/// Three devices and the place where they meet, all on one seeded scheduler: people do things, everything fails that
/// can fail, and then there is quiet, in which all must come to agree. The same seed lives the same life.
final class World {

    static final Instant MORNING = Instant.parse("2026-11-24T13:00:00Z");

    final long seed;
    final Random random;
    final Clock truth = new Truth();
    final Meeting meeting;
    final List<Device> devices = new ArrayList<>();
    final Promises promises = new Promises();
    final People people;
    private final Map<Device, Backup> backups = new HashMap<>();
    private Instant now = MORNING;

    /// A copy of a device's disk, and what had been promised by then.
    private record Backup(List<String> disk, Promises.Mark mark) {}

    /// @param place where they meet, in this world
    World(long seed, List<SimStores> disks, Function<World, Meeting> place) {
        this.seed = seed;
        random = new Random(seed);
        meeting = place.apply(this);
        people = new People(this);
        for (int at = 0; at < disks.size(); at++) {
            var name = "d" + at;
            devices.add(new Device(name, disks.get(at), this, scope(at)));
        }
    }

    /// The first keeps everyone, and so can tell in the end what became of them; the others keep what they are for.
    private Scope scope(int device) {
        return switch (device) {
            case 0 -> Scope.EVERYONE;
            case 1 -> Scope.STAFF;
            default -> List.of(Scope.EVERYONE, Scope.STAFF, Scope.LOBBY).get(random.nextInt(3));
        };
    }

    void live(int steps) {
        people.open();
        for (var device : devices) device.sync.runOnce();
        meeting.loud();
        for (int step = 0; step < steps; step++) {
            pass(Duration.ofMillis(500 + random.nextInt(8_000)));
            var device = devices.get(random.nextInt(devices.size()));
            if (random.nextInt(12) == 0) device.disk.cutBefore(random.nextInt(25));
            try {
                people.act(device);
            } catch (PowerCut cut) {
                promises.unsure(device.name);
                meeting.started(device.name);
                device.start();
            }
        }
    }

    /// Everything works again: after a while all is exchanged.
    ///
    /// @return whether it came to rest
    boolean calm() throws IOException, InterruptedException {
        meeting.quiet();
        for (var device : devices) {
            meeting.started(device.name);
            device.start();
        }
        for (int round = 0; round < 25; round++) {
            var atRest = true;
            for (var device : devices) {
                pass(Duration.ofSeconds(70));
                decide(device);
                unpark(device);
                var status = device.sync.runOnce();
                atRest &= isIdle(status, round) && waiting(device) == 0;
            }
            if (atRest && round > 1 && devices.stream().allMatch(World::isSettled)) return true;
        }
        return false;
    }

    /// What was decided just now can still be taken back, and asks nobody meanwhile.
    private static boolean isSettled(Device device) {
        return device.sync.conflicts().open(Actor.system(device.name)).isEmpty();
    }

    /// Two people may have been given one name, and wait for somebody to say so.
    private static boolean isIdle(SyncStatus status, int round) {
        return switch (status) {
            case SyncStatus.UpToDate done -> done.sent() == 0 && done.received() == 0;
            case SyncStatus.NeedsPerson needs ->
                round > 10 && needs.setAside() + needs.conflicts() + needs.parked() == 0;
            default -> false;
        };
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void odd(Device device) {
        switch (random.nextInt(5)) {
            case 0 -> device.jump();
            case 1 -> meeting.odd();
            case 2 -> backups.put(device, new Backup(device.disk.backup(), promises.mark(device.name)));
            case 3 -> {
                var backup = backups.get(device);
                if (backup == null || random.nextInt(3) > 0) return;
                device.restore(backup.disk());
                promises.restored(device.name, backup.mark(), meeting);
            }
            default -> decide(device);
        }
    }

    private void decide(Device device) {
        var by = Actor.system(device.name);
        for (var conflict : device.sync.conflicts().open(by)) {
            // Said again, it would begin its ten seconds again.
            if (conflict.decided() != null) continue;
            if (random.nextBoolean()) device.sync.conflicts().keepOurs(by, conflict.id());
            else device.sync.conflicts().takeTheirs(by, conflict.id());
        }
    }

    /// A person has looked at what was held back, and lets it go again.
    private static void unpark(Device device) {
        device.store.write(Actor.system(device.name), tx -> {
            tx.session()
                    .createNativeMutationQuery("update outbox_entry set parked = null where parked is not null")
                    .executeUpdate();
            return true;
        });
    }

    long waiting(Device device) {
        return device.store.read(Actor.system(device.name), new Outbox()::countWaiting);
    }

    private final class Truth extends Clock {
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
            now = now.plusMillis(2);
            return now;
        }
    }
}
