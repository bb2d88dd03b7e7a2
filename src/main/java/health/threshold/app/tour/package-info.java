/// A day at the demo clinic that walks itself, with a picture of every step.
@NullMarked
package health.threshold.app.tour;

import org.jspecify.annotations.NullMarked;
