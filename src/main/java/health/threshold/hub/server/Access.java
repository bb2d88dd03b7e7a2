package health.threshold.hub.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// How this device shows the server who it is.
public interface Access {

    /// The value of the `Authorization` header; empty if the server asks for none.
    ///
    /// @param wire for whoever must fetch a token first
    Optional<String> authorization(Wire wire);

    /// The server has refused the last one. Whoever can get another does so the next time.
    default void refused() {}

    /// A server that lets everybody in: for trying things out on one machine.
    static Access open() {
        return wire -> Optional.empty();
    }

    /// A name and a password.
    static Access basic(String name, String password) {
        var both = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return wire -> Optional.of("Basic " + both);
    }

    /// A token that somebody has given this device for good.
    static Access bearer(String token) {
        return wire -> Optional.of("Bearer " + token);
    }
}
