/// The front desk.
@NullMarked
package health.threshold.station.desk;

import org.jspecify.annotations.NullMarked;
