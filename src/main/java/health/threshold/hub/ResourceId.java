package health.threshold.hub;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Turns a FHIR id into the id of a row. Ours are UUIDs and stay what they are; a server's own (`Patient/123`) always
/// becomes the same UUID, so that references to it meet without a table.
public final class ResourceId {

    private ResourceId() {}

    /// The row's id for this resource.
    public static UUID of(String type, String id) {
        if (isUuid(id)) return UUID.fromString(id);
        return UUID.nameUUIDFromBytes((type + "/" + id).getBytes(StandardCharsets.UTF_8));
    }

    static boolean isUuid(String id) {
        return id.matches("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    }
}
