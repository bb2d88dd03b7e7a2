package health.threshold.clinic.form;

import health.threshold.kernel.PersonName;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/// A form to be printed for somebody. What they have answered on a screen is not on it, for whoever takes the sheet
/// from the printer need not read it; only that they have.
///
/// @param language the person's own
/// @param answered the questions that need no answer on paper any more
public record FormPrint(
        String clinic, PersonName patient, LocalDate born, Locale language, ClinicForm form, Set<String> answered) {

    public FormPrint {
        answered = Set.copyOf(answered);
    }
}
