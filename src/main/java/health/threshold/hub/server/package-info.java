/// The practice's FHIR R4 server as the hub: any conformant one. What servers are known to do differently is tried and
/// seen, never assumed.
@NullMarked
package health.threshold.hub.server;

import org.jspecify.annotations.NullMarked;
