/// What people told us, and whether they have been answered.
@NullMarked
package health.threshold.clinic.feedback;

import org.jspecify.annotations.NullMarked;
