/// What one person has been through here, put side by side for whoever serves them now.
@NullMarked
package health.threshold.clinic.journey;

import org.jspecify.annotations.NullMarked;
