/// The clinic's documents, who has answered which, and what they signed with.
@NullMarked
package health.threshold.clinic.consent;

import org.jspecify.annotations.NullMarked;
