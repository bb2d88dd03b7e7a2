/// The program: command line, wiring, settings, lifecycle.
@NullMarked
package health.threshold.app;

import org.jspecify.annotations.NullMarked;
