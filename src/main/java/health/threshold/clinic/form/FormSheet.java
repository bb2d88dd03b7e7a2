package health.threshold.clinic.form;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person told at one sitting about one part of a form, or what becomes of the rest. Nobody writes on a sheet
/// but the device that began it: two kiosks at one part fill two sheets, and neither takes anything from the other.
///
/// @param part the part that is answered here; null where it is about the whole form
/// @param language of the words that were shown, as BCP 47 has it
/// @param at when something was last written on it
public record FormSheet(
        UUID id,
        PatientId patient,
        @Nullable VisitId visit,
        Edition of,
        @Nullable String part,
        Way way,
        Progress progress,
        String language,
        Author by,
        Instant at,
        List<FormAnswer> answers) {

    /// Which form in which version.
    public record Edition(String form, int version) {
        public Edition {
            FormQuestion.requireName(form);
            if (version < 1) throw new IllegalArgumentException("the version is not from 1");
        }

        static Edition of(ClinicForm form) {
            return new Edition(form.id(), form.version());
        }
    }

    /// What a sheet is.
    public enum Way {
        /// Answers, given on a screen.
        SCREEN,
        /// The rest comes later.
        LATER,
        /// They would rather have it on paper.
        ON_PAPER,
        /// It came back on paper; its pictures belong to this sheet.
        RECEIVED
    }

    /// How far the part is.
    public enum Progress {
        IN_PROGRESS,
        COMPLETED,
        /// An answer was changed after the part was done.
        AMENDED
    }

    /// Who answered.
    ///
    /// @param proxy who it was, if it was not the person themselves and exactly one fits
    public record Author(boolean forAnother, @Nullable UUID proxy) {
        public static final Author THEMSELVES = new Author(false, null);
    }

    public FormSheet {
        answers = List.copyOf(answers);
        if (part != null) FormQuestion.requireName(part);
        if (answers.stream().map(FormAnswer::question).distinct().count() < answers.size())
            throw new IllegalArgumentException("a question is answered twice");
        if ((way == Way.SCREEN) != (part != null))
            throw new IllegalArgumentException("answers on a screen are to a part");
    }

    /// What is written here to a question.
    Optional<Given> given(String question) {
        return answers.stream()
                .filter(one -> one.question().equals(question))
                .map(FormAnswer::given)
                .findFirst();
    }

    /// The same sheet with this answer on it, in the place of one to the same question.
    FormSheet with(FormAnswer answer) {
        var all = new ArrayList<>(answers);
        all.removeIf(one -> one.question().equals(answer.question()));
        all.add(answer);
        var now = progress == Progress.IN_PROGRESS ? progress : Progress.AMENDED;
        return new FormSheet(id, patient, visit, of, part, way, now, language, by, answer.at(), all);
    }

    /// The same sheet, its part done.
    FormSheet completed() {
        return new FormSheet(id, patient, visit, of, part, way, Progress.COMPLETED, language, by, at, answers);
    }
}
