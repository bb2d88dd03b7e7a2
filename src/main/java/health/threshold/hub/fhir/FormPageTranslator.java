package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.form.FormPage;
import health.threshold.clinic.form.Forms;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A page of a form that came back on paper is a DocumentReference that carries its picture, and names the
/// QuestionnaireResponse it belongs to.
final class FormPageTranslator extends RowTranslator<FormPage> {

    private static final Coding TYPE =
            new Coding(Own.codes("document-reference"), "form-page", "a page of a form that came back on paper");
    private static final String FORMATS = Own.codes("form-page");
    private static final String PAGE = "page";
    private static final String JPEG = "image/jpeg";
    private static final String NUMBER = Own.extension("page-number");
    private static final int MOST = 1_000;

    private final Forms forms;

    FormPageTranslator(Forms forms) {
        super(
                "DocumentReference",
                Kind.FORM_PAGE,
                7,
                List.of(
                        Subject.of("subject", FormPage::patient),
                        new Element<>(FormPage::sheet, FormPageTranslator::laySheet),
                        new Element<>(
                                FormPage::number,
                                (on, page) -> Laying.extension(on, NUMBER, "valueInteger", page.number())),
                        new Element<>(FormPage::taken, (on, page) -> Laying.value(on, "date", page.taken())),
                        new Element<>(FormPage::content, FormPageTranslator::layContent)));
        this.forms = forms;
    }

    @Override
    Optional<FormPage> read(Tx tx, ObjectNode resource) {
        if (Json.code(resource, TYPE.system(), "type")
                .filter(TYPE.code()::equals)
                .isEmpty()) return Optional.empty();
        var sheet = Json.referenced(resource, "QuestionnaireResponse", "context", "related");
        var content = Json.text(resource, "content", "attachment", "data")
                .filter(data -> data.length() <= FormPage.LONGEST)
                .filter(data -> JPEG.equals(Json.text(resource, "content", "attachment", "contentType")
                        .orElse("")));
        if (sheet.isEmpty() || content.isEmpty()) return Optional.empty();
        var number = Json.extension(resource, NUMBER)
                .map(extension -> extension.path("valueInteger").asInt())
                .filter(one -> one >= 1 && one <= MOST)
                .orElse(1);
        return Optional.of(new FormPage(
                Json.id(resource),
                Subject.required(resource, "subject"),
                sheet.get(),
                number,
                content.get(),
                When.required(resource, "date")));
    }

    @Override
    void keep(Tx tx, FormPage page) {
        forms.keep(tx, page);
    }

    @Override
    Optional<FormPage> find(Tx tx, UUID id) {
        return forms.page(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, FormPage page) {
        fresh.put("status", "current");
        fresh.set("type", Laying.concept(TYPE));
    }

    private static void laySheet(ObjectNode on, FormPage page) {
        var context = Laying.part(on, "context");
        context.putArray("related").addObject().put("reference", Ref.to("QuestionnaireResponse", page.sheet()));
    }

    private static void layContent(ObjectNode on, FormPage page) {
        var content = on.putArray("content").addObject();
        content.putObject("attachment").put("contentType", JPEG).put("data", page.content());
        content.set("format", Laying.coding(new Coding(FORMATS, PAGE, "")));
    }
}
