package health.threshold.hub;

/// What the hub says to one edit.
public sealed interface Answer {

    /// It has it.
    ///
    /// @param version its own word for it; a folder keeps ours
    record Accepted(String version) implements Answer {}

    /// It will never take it as it is: a person must look.
    record Refused(String reason) implements Answer {}

    /// Somebody was faster; the next download merges.
    record Overtaken() implements Answer {}

    /// It did not say. Whether it has it will be seen; meanwhile the others go on.
    record Silent() implements Answer {}
}
