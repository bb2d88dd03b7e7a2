/// The people who work here, their roles, and how they sign in.
@NullMarked
package health.threshold.clinic.staff;

import org.jspecify.annotations.NullMarked;
