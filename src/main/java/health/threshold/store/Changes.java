package health.threshold.store;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// What a committed transaction changed: which kinds of rows, of which visits or people. Screens that show one of
/// them ask their room again; the change itself is not told.
public record Changes(Set<Kind> kinds, Set<UUID> about) {
    public Changes {
        kinds = Set.copyOf(kinds);
        about = Set.copyOf(about);
    }

    /// Whether any of these kinds changed.
    public boolean touch(Kind... any) {
        for (var kind : any) if (kinds.contains(kind)) return true;
        return false;
    }

    static final class Collected {
        private final Set<Kind> kinds = new HashSet<>();
        private final Set<UUID> about = new HashSet<>();

        void add(Kind kind, UUID id) {
            kinds.add(kind);
            about.add(id);
        }

        Changes done() {
            return new Changes(kinds, about);
        }
    }
}
