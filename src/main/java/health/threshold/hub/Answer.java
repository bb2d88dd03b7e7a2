package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// What the hub says to one edit.
public sealed interface Answer {

    /// It has it.
    ///
    /// @param version its own word for it; a folder keeps ours
    record Accepted(String version) implements Answer {}

    /// It will never take it as it is: a person must look.
    record Refused(String reason) implements Answer {}

    /// Somebody was faster.
    ///
    /// @param theirs what the hub has instead, if it could be read: it is merged at once
    record Overtaken(Optional<ObjectNode> theirs) implements Answer {}

    /// It did not say. Whether it has it will be seen; meanwhile the others go on.
    record Silent() implements Answer {}
}
