package health.threshold.store.audit;

/// What checking the audit chain found.
public sealed interface ChainState {

    /// Every entry follows from the one before.
    record Whole(long entries) implements ChainState {}

    /// The entry with this number is missing, or is not what was written.
    record Broken(long at) implements ChainState {}
}
