/// Values that every part of the house speaks: ids, names, languages, who acts, what time it is.
@NullMarked
package health.threshold.kernel;

import org.jspecify.annotations.NullMarked;
