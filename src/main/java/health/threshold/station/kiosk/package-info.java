/// The lobby kiosk.
@NullMarked
package health.threshold.station.kiosk;

import org.jspecify.annotations.NullMarked;
