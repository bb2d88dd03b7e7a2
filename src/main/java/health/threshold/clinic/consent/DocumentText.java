package health.threshold.clinic.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The words of a document in one language. A change of a single letter changes the hash.
///
/// @param language BCP 47, of the words themselves
/// @param title the first line of what is shown
/// @param body the rest, its paragraphs with an empty line between
public record DocumentText(String language, String title, String body) {

    public DocumentText {
        if (title.isBlank() || body.isBlank()) throw new IllegalArgumentException("A document has a title and a text");
    }

    /// Reads what stands in a file: the title in the first line, then the text.
    public static DocumentText read(String language, String file) {
        var words = file.replace("\r\n", "\n").strip();
        var end = words.indexOf('\n');
        if (end < 0) throw new IllegalArgumentException("A document has a title and a text");
        return new DocumentText(
                language, words.substring(0, end).strip(), words.substring(end).strip());
    }

    /// SHA-256 of title and text as they are shown, in UTF-8 with an empty line between; 64 small hexadecimal digits.
    public String hash() {
        try {
            var shown = (title + "\n\n" + body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
