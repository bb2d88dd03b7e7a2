package health.threshold.app.language;

import java.util.List;
import java.util.Locale;

/// A lobby language as it stands in one file: every sentence of the kiosk and of the keyboard on its screen.
public record LanguageFile(Locale language, List<Sentence> sentences) {

    public LanguageFile {
        sentences = List.copyOf(sentences);
    }

    /// One sentence.
    ///
    /// @param room `kiosk`, `board`, or `keyboard` for the keys on its screen
    /// @param key by which the screens know it
    /// @param english what it was translated from, as that was then
    /// @param said what is said instead; empty where nobody has translated it yet
    /// @param isReviewed whether somebody qualified has said that it is right
    /// @param line where it stands in the file, from 1; 0 before it was in one
    public record Sentence(String room, String key, String english, String said, boolean isReviewed, int line) {

        /// The name under which a translator finds it in the file.
        String where() {
            return room + "/" + key;
        }
    }

    /// What a person should know of the file.
    ///
    /// @param line where, from 1; 0 where it is about what is not there
    /// @param isLeftOut whether the sentence is not used because of it
    public record Remark(int line, String where, boolean isLeftOut, String words) {}
}
