package health.threshold.clinic.form;

import health.threshold.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;

/// A picture of one page of a form that came back on paper.
///
/// @param sheet the [FormSheet] it belongs to
/// @param number from one
/// @param content a JPEG in Base64, at most [#LONGEST] letters
public record FormPage(UUID id, PatientId patient, UUID sheet, int number, String content, Instant taken) {

    /// What fits into a row and through a slow line: about 300 kilobytes of picture.
    public static final int LONGEST = 400_000;

    public FormPage {
        if (content.isEmpty() || content.length() > LONGEST)
            throw new IllegalArgumentException("A picture of a page is made small first");
        if (number < 1) throw new IllegalArgumentException("Pages are counted from one");
    }
}
