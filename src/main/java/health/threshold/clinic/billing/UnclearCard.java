package health.threshold.clinic.billing;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A card payment of which nobody knows how it ended.
///
/// @param amount what was to be charged; null where it was on another device, whose terminal only that one can ask
/// @param place where that device stands; empty where it does not say
/// @param at when it was begun here, or left for the desk there
public record UnclearCard(@Nullable Money amount, String place, Instant at) {

    /// Whether the terminal can be asked from here.
    public boolean isHere() {
        return amount != null;
    }
}
