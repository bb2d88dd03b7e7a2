/// A camera beside the station, through a program of the system.
@NullMarked
package health.threshold.fx.camera;

import org.jspecify.annotations.NullMarked;
