package health.threshold.station.kiosk;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/// The four keys with which the whole kiosk can be used by ear. Keypads for kiosks send these, or can be set to; up and
/// down mean the same in every script.
enum FourKeys {
    PREVIOUS,
    NEXT,
    CHOOSE,
    BACK;

    static Optional<FourKeys> of(KeyCode code) {
        return Optional.ofNullable(
                switch (code) {
                    case UP, KP_UP -> PREVIOUS;
                    case DOWN, KP_DOWN -> NEXT;
                    case ENTER -> CHOOSE;
                    case ESCAPE -> BACK;
                    default -> null;
                });
    }
}
