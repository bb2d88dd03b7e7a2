package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Speaks for one type of FHIR resource with the room that keeps it. The id of the row and the id of the resource are
/// the same, so a room that is told something about a resource notes the change under the resource's id.
public interface Translator {

    /// The FHIR type, as `Patient`.
    String type();

    /// The kinds of rows whose changes travel in this resource. A kind may travel in more than one.
    Set<Kind> kinds();

    /// Where it stands among the types: what others refer to has the lower rank, and travels first.
    int rank();

    /// Hands the resource to its room, which overwrites what it knew. The same resource may come twice, and parts it
    /// refers to may come later.
    ///
    /// @throws Unreadable when the room cannot take it in
    void receive(Tx tx, ObjectNode resource);

    /// Lays what the room knows now over the base, and leaves every element it does not know as it is.
    ///
    /// @param base the hub's last version, or an empty resource with type, id and identifier if the hub has none;
    ///     the translator's own to change
    /// @return the resource to send; empty if the room has nothing to say
    Optional<ObjectNode> overlay(Tx tx, Kind kind, UUID id, ObjectNode base);
}
