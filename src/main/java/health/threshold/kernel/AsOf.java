package health.threshold.kernel;

import java.time.Instant;
import java.util.Optional;

/// As of when what others wrote holds on this device. It costs nothing to ask.
@FunctionalInterface
public interface AsOf {

    /// Nobody else writes, or they have just been heard.
    AsOf NOW = Optional::empty;

    /// When the others were last heard, if that is longer ago than what they wrote may be taken as it is.
    Optional<Instant> old();
}
