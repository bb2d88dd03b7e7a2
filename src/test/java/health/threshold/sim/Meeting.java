package health.threshold.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Hub;
import health.threshold.hub.Scope;
import health.threshold.hub.Translators;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where the devices of a simulated clinic meet, and what can go wrong there. It is also the judge of what the hub
/// holds.
interface Meeting {

    /// The hub as this device reaches it.
    Hub hub(String device, Translators translators, Scope scope);

    /// What is there of a resource.
    Optional<ObjectNode> find(String type, String id);

    /// Everything of a type.
    List<ObjectNode> all(String type);

    /// From now on things go wrong.
    void loud();

    /// From now on everything works.
    void quiet() throws IOException, InterruptedException;

    /// A device starts again after the power was cut.
    default void started(String device) {}

    /// Something odd that happens at such a place.
    default void odd() {}

    default boolean hasOtherPrograms() {
        return false;
    }

    /// Another program changes a resource.
    default void write(ObjectNode resource) {
        throw new UnsupportedOperationException();
    }
}
