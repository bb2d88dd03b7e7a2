package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Tx;
import java.util.List;
import java.util.function.Function;

/// How what the hub says is taken in: along the descent that versions name ([Reconciliation]), or by a server's
/// newest word ([NewestWord]).
sealed interface Taking permits Reconciliation, NewestWord {

    /// How an edit was taken.
    enum Taken {
        IN,
        KNOWN,
        CONFLICT
    }

    /// Takes in what came from the hub.
    ///
    /// @throws Unreadable if it is not a resource, or its room cannot take it in
    Taken take(Tx tx, ObjectNode resource);

    /// Takes in some of these, one by one and in one unit of work: what has to be known of them is asked but once.
    default Function<ObjectNode, Taken> among(Tx tx, List<Line> lines) {
        return resource -> take(tx, resource);
    }

    /// The hub no longer has this.
    void gone(Tx tx, String type, String id);

    /// Takes in an edit that clashed, now that a person has said whose values stand.
    void decide(Tx tx, Edit edit, Side side);

    /// The hub has taken this edit, and calls it so.
    void accepted(Tx tx, Edit edit, String version);
}
