package health.threshold.clinic.form;

import java.util.List;
import java.util.Optional;

/// One version of the form that the clinic gives to somebody new.
///
/// @param id its name through all versions, as `new-patient`
/// @param sample whether it ships with Threshold, to be replaced by the clinic's own
public record ClinicForm(String id, int version, boolean sample, List<FormPart> parts) {

    public ClinicForm {
        FormQuestion.requireName(id);
        parts = List.copyOf(parts);
        if (version < 1) throw new IllegalArgumentException("the version is not from 1");
        if (parts.isEmpty()) throw new IllegalArgumentException("there are no parts");
        if (parts.stream().map(FormPart::id).distinct().count() < parts.size())
            throw new IllegalArgumentException("two parts have one name");
        var questions = parts.stream()
                .flatMap(part -> part.questions().stream())
                .map(FormQuestion::id)
                .toList();
        if (questions.stream().distinct().count() < questions.size())
            throw new IllegalArgumentException("two questions have one name");
    }

    /// The part with this question.
    public Optional<FormPart> partOf(String question) {
        return parts.stream()
                .filter(part ->
                        part.questions().stream().anyMatch(one -> one.id().equals(question)))
                .findFirst();
    }

    public Optional<FormQuestion> find(String question) {
        return parts.stream()
                .flatMap(part -> part.questions().stream())
                .filter(one -> one.id().equals(question))
                .findFirst();
    }
}
