/// The hub in a folder: FHIR bulk-data files that several devices share.
@NullMarked
package health.threshold.hub.folder;

import org.jspecify.annotations.NullMarked;
