package health.threshold.hub;

import java.util.List;

/// Some lines of a source, and how far it has been read once they are kept.
public record Page(List<Line> lines, Bookmark then) {
    public Page {
        lines = List.copyOf(lines);
    }
}
