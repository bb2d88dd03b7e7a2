/// Speaking: the system's speech program, and what a screen says in the order in which it is read.
@NullMarked
package health.threshold.fx.speech;

import org.jspecify.annotations.NullMarked;
