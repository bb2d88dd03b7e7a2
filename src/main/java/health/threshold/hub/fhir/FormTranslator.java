package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.form.FormAnswer;
import health.threshold.clinic.form.FormSheet;
import health.threshold.clinic.form.FormSheet.Author;
import health.threshold.clinic.form.FormSheet.Edition;
import health.threshold.clinic.form.FormSheet.Progress;
import health.threshold.clinic.form.FormSheet.Way;
import health.threshold.clinic.form.Forms;
import health.threshold.clinic.form.Given;
import health.threshold.hub.RawJson;
import health.threshold.hub.Unreadable;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What somebody told at one sitting about one part of the clinic's form is a QuestionnaireResponse: its questionnaire
/// names the form and its version, its one group the part. One without a group says what becomes of the rest. Other
/// questionnaires are only mirrored.
final class FormTranslator extends RowTranslator<FormSheet> {

    private static final String FORMS = "https://threshold.health/fhir/Questionnaire/";
    private static final Pattern FORM = Pattern.compile(Pattern.quote(FORMS) + "([a-z0-9-]{1,60})\\|([0-9]{1,6})");
    private static final String CHOICES = Own.codes("form-choice");
    private static final String WAY = Own.extension("form-way");
    private static final String ANSWERED = Own.extension("answered");
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    private static final int LONGEST_QUESTION = 300;

    private final Forms forms;

    FormTranslator(Forms forms) {
        super(
                "QuestionnaireResponse",
                Kind.FORM,
                6,
                List.of(
                        Subject.of("subject", FormSheet::patient),
                        Subject.in("encounter", FormSheet::visit),
                        new Element<>(
                                FormSheet::of,
                                (on, sheet) -> on.put(
                                        "questionnaire",
                                        FORMS + sheet.of().form() + "|"
                                                + sheet.of().version())),
                        new Element<>(
                                FormSheet::way,
                                (on, sheet) -> Laying.extension(on, WAY, "valueCode", Codes.of(sheet.way()))),
                        new Element<>(FormSheet::progress, (on, sheet) -> on.put("status", Codes.of(sheet.progress()))),
                        new Element<>(FormSheet::language, (on, sheet) -> on.put("language", sheet.language())),
                        new Element<>(FormSheet::by, FormTranslator::layAuthor),
                        new Element<>(FormSheet::at, (on, sheet) -> Laying.value(on, "authored", sheet.at())),
                        new Element<>(FormSheet::answers, FormTranslator::layAnswers)));
        this.forms = forms;
    }

    @Override
    Optional<FormSheet> read(Tx tx, ObjectNode resource) {
        var form = FORM.matcher(Json.text(resource, "questionnaire").orElse(""));
        var way = Json.extensionText(resource, WAY).flatMap(code -> Codes.find(Way.class, code));
        var progress = Json.text(resource, "status").flatMap(code -> Codes.find(Progress.class, code));
        if (!form.matches() || way.isEmpty() || progress.isEmpty()) return Optional.empty();
        return Optional.of(new FormSheet(
                Json.id(resource),
                Subject.required(resource, "subject"),
                Subject.visit(resource, "encounter").orElse(null),
                new Edition(form.group(1), Integer.parseInt(form.group(2))),
                Json.text(resource, "item", "linkId").orElse(null),
                way.get(),
                progress.get(),
                Json.text(resource, "language").orElse("en"),
                author(resource),
                When.required(resource, "authored"),
                Json.list(resource, "item", "item").stream()
                        .map(FormTranslator::answer)
                        .toList()));
    }

    @Override
    void keep(Tx tx, FormSheet sheet) {
        forms.keep(tx, sheet);
    }

    @Override
    Optional<FormSheet> find(Tx tx, UUID id) {
        return forms.find(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, FormSheet sheet) {
        // A QuestionnaireResponse has but one.
        if (fresh.get("identifier") instanceof ArrayNode list) fresh.set("identifier", list.get(0));
    }

    private static Author author(ObjectNode resource) {
        var proxy = Json.referenced(resource, "RelatedPerson", "author").orElse(null);
        return new Author(proxy != null || !resource.has("author"), proxy);
    }

    /// Nobody is named where somebody came for the person and could not say which of two it is.
    private static void layAuthor(ObjectNode on, FormSheet sheet) {
        var by = sheet.by();
        if (by.proxy() != null) Laying.reference(on, "author", "RelatedPerson", by.proxy());
        else if (by.forAnother()) on.remove("author");
        else Laying.reference(on, "author", "Patient", sheet.patient().value());
    }

    private static FormAnswer answer(ObjectNode item) {
        var chosen = new ArrayList<Given.Chosen>();
        var words = "";
        for (var answer : Json.list(item, "answer")) {
            words = Words.text(answer, Given.LONGEST, "valueString").orElse(words);
            for (var coding : Json.codings(answer, "valueCoding"))
                if (coding.system().equals(CHOICES)) chosen.add(new Given.Chosen(coding.code(), coding.display()));
        }
        return new FormAnswer(
                Json.required(item, "linkId"),
                Words.text(item, LONGEST_QUESTION, "text").orElse(""),
                new Given(chosen, words),
                When.extension(item, ANSWERED).orElseThrow(() -> new Unreadable("item.extension is missing")));
    }

    private static void layAnswers(ObjectNode on, FormSheet sheet) {
        on.remove("item");
        if (sheet.part() == null) return;
        var part = on.putArray("item").addObject().put("linkId", sheet.part());
        if (sheet.answers().isEmpty()) return;
        var items = part.putArray("item");
        for (var answer : sheet.answers()) items.add(item(answer));
    }

    private static JsonNode item(FormAnswer answer) {
        var item = RawJson.object();
        Laying.extension(item, ANSWERED, "valueDateTime", answer.at());
        item.put("linkId", answer.question()).put("text", answer.asked());
        var answers = item.putArray("answer");
        var given = answer.given();
        for (var one : given.chosen())
            answers.addObject().set("valueCoding", Laying.coding(new Coding(CHOICES, one.code(), one.label())));
        if (!given.words().isEmpty()) answers.addObject().put("valueString", given.words());
        if (given.isRatherNot()) Laying.extension(answers.addObject(), ABSENT, "valueCode", "asked-declined");
        return item;
    }
}
