/// One translator for each kind of FHIR resource.
@NullMarked
package health.threshold.hub.fhir;

import org.jspecify.annotations.NullMarked;
