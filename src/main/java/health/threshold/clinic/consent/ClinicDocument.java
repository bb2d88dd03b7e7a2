package health.threshold.clinic.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One version of a document that the clinic asks people to sign.
///
/// @param id its name through all versions, as `privacy-notice`
/// @param renewal how long a signature holds; null where it holds as long as the version
/// @param sample whether it ships with Threshold, to be replaced by the clinic's own
/// @param texts by language, English among them
public record ClinicDocument(
        String id,
        DocumentKind kind,
        int version,
        @Nullable Period renewal,
        boolean sample,
        Map<String, DocumentText> texts) {

    static final String ENGLISH = "en";

    private static final int LONGEST_ID = 60;

    public ClinicDocument {
        texts = Map.copyOf(texts);
        if (!id.matches("[a-z0-9-]+") || id.length() > LONGEST_ID || version < 1)
            throw new IllegalArgumentException("A document has a plain name and a version from 1");
        if (!texts.containsKey(ENGLISH)) throw new IllegalArgumentException("A document has an English text");
    }

    /// The text in this language, or in English where there is none.
    public DocumentText in(Locale language) {
        var text = texts.getOrDefault(language.getLanguage(), texts.get(ENGLISH));
        if (text == null) throw new IllegalStateException("A document has an English text");
        return text;
    }

    /// Whether a signature of this day still holds.
    boolean holds(LocalDate signed, LocalDate today) {
        return renewal == null || signed.plus(renewal).isAfter(today);
    }
}
