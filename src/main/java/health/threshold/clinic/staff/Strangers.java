package health.threshold.clinic.staff;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong attempts under names that nobody here has, counted as those of real names are, so that the answers do not
/// tell which names are real. Only the latest thousand are remembered, and none beyond the end of the program.
final class Strangers {

    private static final int MOST = 1_000;

    private final Map<String, Tries> names = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    synchronized Tries of(String name) {
        return names.getOrDefault(name, Tries.NONE);
    }

    synchronized Tries failed(String name, Instant now) {
        var after = of(name).failed(now);
        names.remove(name);
        names.put(name, after);
        return after;
    }
}
