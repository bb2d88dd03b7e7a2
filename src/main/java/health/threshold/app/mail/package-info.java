/// The clinic's mail server, spoken to by SMTP. The only place that knows the mail library.
@NullMarked
package health.threshold.app.mail;

import org.jspecify.annotations.NullMarked;
