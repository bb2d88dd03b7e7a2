package health.threshold.hub;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/// Turns a FHIR id into the id of a row. Ours are UUIDs and stay what they are; a server's own (`Patient/123`) always
/// becomes the same UUID, so that references to it meet without a table.
public final class ResourceId {

    private static final int LENGTH = 36;

    private ResourceId() {}

    /// The row's id for this resource.
    public static UUID of(String type, String id) {
        if (isUuid(id)) return UUID.fromString(id);
        return UUID.nameUUIDFromBytes((type + "/" + id).getBytes(StandardCharsets.UTF_8));
    }

    static boolean isUuid(String id) {
        if (id.length() != LENGTH) return false;
        for (int at = 0; at < LENGTH; at++) {
            var isDash = at == 8 || at == 13 || at == 18 || at == 23;
            if (isDash ? id.charAt(at) != '-' : !HexFormat.isHexDigit(id.charAt(at))) return false;
        }
        return true;
    }
}
