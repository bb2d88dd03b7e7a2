package health.threshold.hub;

import org.jspecify.annotations.Nullable;

/// How far a source (a file, or a type of resource on a server) has been read.
///
/// @param lines how many lines have been taken or set aside
/// @param place where the next line begins; the hub's own affair, as is
/// @param stamp what tells that the source has been replaced by another of the same name
/// @param problem why it is not complete although there is no more to read
public record Bookmark(
        String source,
        int lines,
        long place,
        boolean complete,
        String stamp,
        @Nullable String problem) {

    /// Nothing has been read yet.
    public static Bookmark start(String source, String stamp) {
        return new Bookmark(source, 0, 0, false, stamp, null);
    }
}
