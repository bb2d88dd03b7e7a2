package health.threshold.clinic.form;

import java.util.List;
import java.util.Set;

/// A few questions of a form that go together.
///
/// @param id its name, for good; small letters, digits and dashes
public record FormPart(String id, FormText title, List<FormQuestion> questions) {

    public FormPart {
        FormQuestion.requireName(id);
        questions = List.copyOf(questions);
        if (questions.isEmpty()) throw new IllegalArgumentException("there are no questions");
    }

    /// Whether each of its questions is among these.
    public boolean isIn(Set<String> answered) {
        return questions.stream().allMatch(one -> answered.contains(one.id()));
    }
}
