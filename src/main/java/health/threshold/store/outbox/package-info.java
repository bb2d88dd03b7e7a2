/// What the hub has not heard yet.
@NullMarked
package health.threshold.store.outbox;

import org.jspecify.annotations.NullMarked;
