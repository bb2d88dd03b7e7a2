/// The day: the board, the states and waits, the moments, alignment.
@NullMarked
package health.threshold.clinic.visit;

import org.jspecify.annotations.NullMarked;
