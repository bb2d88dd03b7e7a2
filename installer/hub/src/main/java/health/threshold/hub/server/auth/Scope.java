package health.threshold.hub.server.auth;

import java.util.Arrays;

/// What a device may do. There is one answer so far, everything, as every station is a full copy of the clinic; it
/// stands in the token's answer so that a device sees what it has got.
final class Scope {

    static final String EVERYTHING = "system/*.cruds";

    private Scope() {}

    /// @param asked may be missing; then everything was meant
    static void mustBeOfASystem(String asked) throws NotProven {
        if (asked == null || asked.isBlank()) return;
        if (!Arrays.stream(asked.strip().split(" +")).allMatch(scope -> scope.startsWith("system/"))) {
            throw new NotProven("invalid_scope", "Only scopes that begin with system/ are given here");
        }
    }
}
