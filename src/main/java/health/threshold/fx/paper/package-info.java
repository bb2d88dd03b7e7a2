/// What is printed: receipts and letters as PDF.
@NullMarked
package health.threshold.fx.paper;

import org.jspecify.annotations.NullMarked;
