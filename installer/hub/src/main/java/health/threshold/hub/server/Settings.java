package health.threshold.hub.server;

import health.threshold.hub.server.store.Database;
import java.nio.file.Path;
import java.time.Duration;

/// Everything that the hub was told, checked: whoever holds one may start it.
///
/// @param data the folder of the database, the certificate and the clients
/// @param address where the hub listens, and what devices call it
/// @param certificate what it shows at a TLS door
/// @param doors how it lets devices in
/// @param database where it keeps resources
/// @param trial whether it was started for trying out; then it says how to start two devices
public record Settings(
        Path data, Address address, Certificate certificate, Doors doors, Database database, boolean trial) {

    /// Devices without TLS or without a key are let in on this machine only: there is no setting that opens it
    /// further.
    public Settings {
        if (!address.isLoopback() && !address.tls()) {
            throw new Refusal("tls=no is allowed on this machine only. Leave tls=yes, or set bind=127.0.0.1.");
        }
        if (!address.isLoopback() && !doors.askWho()) {
            throw new Refusal("auth=none is allowed on this machine only. Leave auth=smart, or set bind=127.0.0.1.");
        }
    }

    /// @param askWho whether every request needs a token; `false` is for trials and tests
    /// @param clients a folder with one file for each device that may have one
    /// @param life how long a token is good for
    public record Doors(boolean askWho, Path clients, Duration life) {

        private static final Duration SHORTEST = Duration.ofMinutes(5);
        private static final Duration LONGEST = Duration.ofMinutes(10);

        public Doors {
            if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) {
                throw new Refusal("token.seconds is " + life.toSeconds() + ", and can be 300 to 600.");
            }
        }
    }
}
