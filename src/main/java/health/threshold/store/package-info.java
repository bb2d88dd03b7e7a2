/// The encrypted store: opening it, its key, and transactions that are always audited.
@NullMarked
package health.threshold.store;

import org.jspecify.annotations.NullMarked;
