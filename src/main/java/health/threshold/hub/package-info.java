/// Synchronisation with the practice's hub.
@NullMarked
package health.threshold.hub;

import org.jspecify.annotations.NullMarked;
