/// A lobby language as one file, which goes out to a translator and comes back reviewed.
@NullMarked
package health.threshold.app.language;

import org.jspecify.annotations.NullMarked;
