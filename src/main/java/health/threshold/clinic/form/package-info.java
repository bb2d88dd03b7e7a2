/// The form that somebody new fills in, part by part: on a screen, or on paper.
@NullMarked
package health.threshold.clinic.form;

import org.jspecify.annotations.NullMarked;
