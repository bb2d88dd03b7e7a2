package health.threshold.clinic.form;

import java.util.List;

/// What somebody answered to a question: what they chose, what they wrote, or neither, where they would rather not say.
public record Given(List<Chosen> chosen, String words) {

    /// The most letters that are kept of what somebody writes.
    public static final int LONGEST = 1_000;

    /// They would rather not say.
    public static final Given RATHER_NOT = new Given(List.of(), "");

    /// An option.
    ///
    /// @param label how it was called on the screen
    public record Chosen(String code, String label) {
        public Chosen {
            FormQuestion.requireName(code);
            label = label.replaceAll("\\s+", " ").strip();
            if (label.length() > FormText.LONGEST) label = label.substring(0, FormText.LONGEST);
        }
    }

    public Given {
        chosen = List.copyOf(chosen);
        if (chosen.size() > FormQuestion.MOST_OPTIONS) throw new IllegalArgumentException("too much is chosen");
        words = words.strip();
        if (words.length() > LONGEST) words = words.substring(0, LONGEST);
    }

    public boolean isRatherNot() {
        return chosen.isEmpty() && words.isEmpty();
    }

    public static Given words(String words) {
        return new Given(List.of(), words);
    }
}
