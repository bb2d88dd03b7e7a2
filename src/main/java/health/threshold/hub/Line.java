package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// One thing a source of the hub says.
public sealed interface Line {

    /// Where it stands in its source, counted from 1.
    int number();

    /// A resource.
    record Whole(int number, ObjectNode resource) implements Line {}

    /// Something that cannot be read.
    ///
    /// @param text what was found
    /// @param problem why it could not be opened
    record Bad(int number, String text, String problem) implements Line {}

    /// A resource that the hub no longer has.
    record Gone(int number, String type, String id) implements Line {}
}
