package health.threshold.clinic.feedback;

import health.threshold.kernel.PatientId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody told us, and whether they have had an answer.
public record Feedback(
        UUID id,
        @Nullable PatientId patient,
        FeedbackKind kind,
        String words,
        Instant received,
        @Nullable Instant answered) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern NUMBER = Pattern.compile("(M)?([" + LETTERS + "]{5})");

    /// Miller, Martin and many more read like a number too: whoever types letters alone may mean either.
    private static final Pattern NO_NAME = Pattern.compile("[-\\d]");

    /// The number by which somebody asks what became of it: five letters and digits that cannot be taken for others.
    public String number() {
        return number(id);
    }

    static String number(UUID id) {
        var bits = id.getLeastSignificantBits();
        var number = new StringBuilder("M-");
        for (int at = 0; at < 5; at++) number.append(LETTERS.charAt((int) (bits >>> at * 5 & 31)));
        return number.toString();
    }

    /// The number that somebody typed or said, as [#number] writes it, if it can be one: with its M or without, with
    /// whatever spaces and hyphens; O is read as 0, I and L as 1.
    public static Optional<String> numberIn(String typed) {
        var parts = NUMBER.matcher(plain(typed));
        return parts.matches() ? Optional.of("M-" + parts.group(2)) : Optional.empty();
    }

    /// Whether this can be such a number and nothing else: it has the M, and is no name.
    public static boolean isSurelyNumber(String typed) {
        var parts = NUMBER.matcher(plain(typed));
        return parts.matches()
                && parts.group(1) != null
                && NO_NAME.matcher(typed).find();
    }

    private static String plain(String typed) {
        return typed.replaceAll("[-\\s\\u2010-\\u2015]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /// The same, answered.
    Feedback answered(Instant at) {
        return new Feedback(id, patient, kind, words, received, at);
    }

    /// The same words, on another file of the person.
    public Feedback on(PatientId file) {
        return new Feedback(id, file, kind, words, received, answered);
    }
}
