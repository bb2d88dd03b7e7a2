/// The hub's last known version of each resource, kept whole.
@NullMarked
package health.threshold.store.mirror;

import org.jspecify.annotations.NullMarked;
