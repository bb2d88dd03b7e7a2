package health.threshold.clinic.form;

import java.time.Instant;

/// One question as it was asked, and what somebody answered.
///
/// @param question its name on the form
/// @param asked the words that were shown, in the language of the sheet
public record FormAnswer(String question, String asked, Given given, Instant at) {
    public FormAnswer {
        FormQuestion.requireName(question);
    }
}
