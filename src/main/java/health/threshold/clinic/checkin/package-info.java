/// A person checks themselves in.
@NullMarked
package health.threshold.clinic.checkin;

import org.jspecify.annotations.NullMarked;
