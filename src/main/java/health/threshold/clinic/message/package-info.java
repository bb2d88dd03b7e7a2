/// Tasks and promises, each with an owner.
@NullMarked
package health.threshold.clinic.message;

import org.jspecify.annotations.NullMarked;
