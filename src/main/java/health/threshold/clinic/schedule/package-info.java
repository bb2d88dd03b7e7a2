/// Who is expected, when and by whom.
@NullMarked
package health.threshold.clinic.schedule;

import org.jspecify.annotations.NullMarked;
