/// Who else pays, and the copay that follows.
@NullMarked
package health.threshold.clinic.coverage;

import org.jspecify.annotations.NullMarked;
