/// The exam room.
@NullMarked
package health.threshold.station.exam;

import org.jspecify.annotations.NullMarked;
