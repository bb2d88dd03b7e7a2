/// The exam room: the person first, prompts, notes, the check before leaving.
@NullMarked
package health.threshold.clinic.care;

import org.jspecify.annotations.NullMarked;
