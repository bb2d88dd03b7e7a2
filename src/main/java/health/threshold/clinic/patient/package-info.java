/// People, what they are called, what they need, and who may act for them.
@NullMarked
package health.threshold.clinic.patient;

import org.jspecify.annotations.NullMarked;
