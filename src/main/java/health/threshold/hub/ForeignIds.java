package health.threshold.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Tx;
import java.util.UUID;

/// Remembers what a server calls its resources where that is not a UUID, so that what we send back carries the
/// server's ids and not ours.
final class ForeignIds {

    /// Whether this is one of the ids [ResourceId] makes from a name; only those can stand for a foreign one.
    private static final int MADE_FROM_NAME = 3;

    void keep(Tx tx, String type, String id) {
        if (ResourceId.isUuid(id)) return;
        var row = new ForeignIdRow();
        row.type = type;
        row.entity = ResourceId.of(type, id);
        row.id = id;
        rows(tx).keep(row);
    }

    /// The resource's id for this row.
    String of(Tx tx, String type, UUID entity) {
        if (entity.version() != MADE_FROM_NAME) return entity.toString();
        return rows(tx).foreign(type, entity).map(row -> row.id).orElse(entity.toString());
    }

    /// Writes the server's ids into every reference of the resource.
    void outward(Tx tx, JsonNode node) {
        if (node instanceof ObjectNode object && object.path("reference").isTextual())
            object.put("reference", outward(tx, object.get("reference").textValue()));
        for (var inner : node) outward(tx, inner);
    }

    private String outward(Tx tx, String reference) {
        var parts = reference.split("/");
        if (parts.length != 2 || !ResourceId.isUuid(parts[1])) return reference;
        return parts[0] + "/" + of(tx, parts[0], UUID.fromString(parts[1]));
    }

    private static HubRows rows(Tx tx) {
        return new HubRows_(tx.session());
    }
}
