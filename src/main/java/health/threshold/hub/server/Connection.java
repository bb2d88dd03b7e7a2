package health.threshold.hub.server;

import java.time.Clock;

/// Which server, over what, and as whom.
///
/// @param base its address, as `https://hub.example/fhir`
/// @param clock this device's, to see how far the two clocks are apart
public record Connection(String base, Wire wire, Access access, Clock clock) {
    public Connection {
        if (base.endsWith("/")) base = base.substring(0, base.length() - 1);
    }
}
