package health.threshold.clinic.billing;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// One at a time for the same thing, and side by side for others: a second press waits for the first one's end, and
/// then finds it. Nothing is kept of a thing that nobody waits for.
final class Turns<K> {

    private final ConcurrentHashMap<K, Turn> now = new ConcurrentHashMap<>();

    /// @param people how many have it or wait for it; only ever changed within the map's own turn
    private record Turn(ReentrantLock lock, int people) {
        private Turn with(int more) {
            return new Turn(lock, people + more);
        }
    }

    <T> T inTurn(K thing, Supplier<T> work) {
        var lock = now.compute(thing, (same, turn) -> turn == null ? new Turn(new ReentrantLock(), 1) : turn.with(1))
                .lock();
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
            now.computeIfPresent(thing, (same, turn) -> turn.people() == 1 ? null : turn.with(-1));
        }
    }

    /// How many things somebody has or waits for.
    int size() {
        return now.size();
    }
}
