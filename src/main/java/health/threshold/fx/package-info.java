/// What screens are made of: the one background worker, the loader, the theme, our own controls.
@NullMarked
package health.threshold.fx;

import org.jspecify.annotations.NullMarked;
