/// Printing at the station itself, through the system's own programs.
@NullMarked
package health.threshold.fx.print;

import org.jspecify.annotations.NullMarked;
