/// The clinic itself: its name, its time zone, its money, its choices.
@NullMarked
package health.threshold.clinic.settings;

import org.jspecify.annotations.NullMarked;
