package health.threshold.hub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some lines of a source, and how far it has been read once they are kept.
///
/// @param all the ids of everything the source holds, with the last page of a reading from the very beginning; what
///     is here and not among them may have been deleted there. Otherwise `null`
/// @param everyVersion whether old versions are among the lines, as in a history; else each was the newest when read
public record Page(
        List<Line> lines, Bookmark then, @Nullable Roll all, boolean everyVersion) {
    public Page {
        lines = List.copyOf(lines);
    }

    public Page(List<Line> lines, Bookmark then) {
        this(lines, then, null, false);
    }

    /// The same page with these lines.
    public Page with(List<Line> some) {
        return new Page(some, then, all, everyVersion);
    }
}
