/// Who is at this station.
@NullMarked
package health.threshold.station.signin;

import org.jspecify.annotations.NullMarked;
