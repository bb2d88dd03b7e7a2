package health.threshold.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.threshold.clinic.form.ClinicForm;
import health.threshold.clinic.form.FormPart;
import health.threshold.clinic.form.FormQuestion;
import health.threshold.clinic.form.FormQuestion.FormOption;
import health.threshold.clinic.form.FormQuestion.Kind;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.form.FormText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads the form of somebody new: the sample that ships with Threshold (`assets/content/forms`), or the clinic's own.
public final class FormFile {

    private static final System.Logger LOG = System.getLogger(FormFile.class.getName());
    private static final String NAME = "new-patient.json";
    private static final List<String> YES_NO = List.of(FormQuestion.YES, "no");

    private FormFile() {}

    /// What ships with Threshold, for the demo.
    public static ClinicForm sample() {
        try (var in = Objects.requireNonNull(FormFile.class.getResourceAsStream("/assets/content/forms/" + NAME))) {
            return read(in, true);
        } catch (IOException missing) {
            throw new UncheckedIOException("The sample form cannot be read", missing);
        }
    }

    /// The clinic's own form, or the sample where there is none. One that cannot be read is not asked for, nor the
    /// sample in its place; the clinic is told why, and everything else goes on.
    static FormShelf in(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) return FormShelf.of(sample());
        try (var in = Files.newInputStream(file)) {
            return FormShelf.of(read(in, false));
        } catch (IOException | IllegalArgumentException wrong) {
            var why = file + ": " + firstLine(wrong);
            LOG.log(System.Logger.Level.WARNING, "The form for somebody new cannot be used. {0}", why);
            return new FormShelf(Optional.empty(), why);
        }
    }

    private static ClinicForm read(InputStream in, boolean sample) throws IOException {
        var root = new ObjectMapper().readTree(in);
        var parts = new ArrayList<FormPart>();
        for (var part : root.path("parts"))
            parts.add(at("part " + (parts.size() + 1), () -> part(part, root.path("yes-no"))));
        return new ClinicForm(root.path("id").asText(), root.path("version").asInt(), sample, parts);
    }

    private static FormPart part(JsonNode part, JsonNode yesNo) {
        var questions = new ArrayList<FormQuestion>();
        for (var one : part.path("questions"))
            questions.add(at("question " + (questions.size() + 1), () -> question(one, yesNo)));
        return new FormPart(part.path("id").asText(), text(part.path("title")), questions);
    }

    private static FormQuestion question(JsonNode one, JsonNode yesNo) {
        var code = one.path("kind").asText();
        var kind = List.of(Kind.values()).stream()
                .filter(each -> codeOf(each).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("its kind is none of one, several, yes-no, words"));
        var options = new ArrayList<FormOption>();
        if (kind == Kind.YES_NO)
            for (var answer : YES_NO) options.add(new FormOption(answer, text(yesNo.path(answer)), false));
        else
            for (var option : one.path("options"))
                options.add(new FormOption(
                        option.path("code").asText(),
                        text(option.path("text")),
                        option.path("none").asBoolean()));
        var more = one.has("more") ? Optional.of(text(one.path("more"))) : Optional.<FormText>empty();
        return new FormQuestion(one.path("id").asText(), kind, text(one.path("text")), options, more);
    }

    private static FormText text(JsonNode words) {
        var byLanguage = new HashMap<String, String>();
        for (var each : words.properties())
            byLanguage.put(each.getKey(), each.getValue().asText());
        return new FormText(byLanguage);
    }

    private static String codeOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Says where in the file it is that something is wrong.
    private static <T> T at(String where, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(where + ", " + wrong.getMessage(), wrong);
        }
    }

    private static String firstLine(Exception wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }
}
