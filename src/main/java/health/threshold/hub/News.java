package health.threshold.hub;

/// A source with something to read.
///
/// @param lines about how many lines are still to come; only for showing progress
public record News(Bookmark from, long lines) {}
