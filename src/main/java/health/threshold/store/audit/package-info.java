/// Who saw or did what, in a chain that shows when it has been tampered with.
@NullMarked
package health.threshold.store.audit;

import org.jspecify.annotations.NullMarked;
