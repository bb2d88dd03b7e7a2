package health.threshold.app;

import health.threshold.station.kiosk.HandKeys;
import java.util.Optional;

/// What is set of this device's screens in the lobby.
///
/// @param code four to eight digits with which staff leave them
/// @param keys the keys with which the kiosk is used by ear
public record LobbySettings(Optional<String> code, HandKeys keys) {

    /// Nothing is set.
    public static final LobbySettings NONE = new LobbySettings(Optional.empty(), HandKeys.USUAL);

    /// Only the code is set.
    public static LobbySettings leftWith(String code) {
        return new LobbySettings(Optional.of(code), HandKeys.USUAL);
    }
}
