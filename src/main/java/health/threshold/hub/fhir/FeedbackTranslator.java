package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackBox;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody told us is a Communication of a category of ours, in progress until they have had an answer.
final class FeedbackTranslator extends RowTranslator<Feedback> {

    private static final String KINDS = Own.codes("feedback");
    private static final String ANSWERED = Own.extension("answered");

    private final FeedbackBox feedback;

    FeedbackTranslator(FeedbackBox feedback) {
        super(
                "Communication",
                Kind.FEEDBACK,
                6,
                List.of(
                        Subject.of("subject", Feedback::patient),
                        new Element<>(
                                Feedback::kind,
                                (on, one) ->
                                        on.putArray("category").add(Laying.concept(Codes.coding(KINDS, one.kind())))),
                        new Element<>(
                                Feedback::words,
                                (on, one) -> on.putArray("payload").addObject().put("contentString", one.words())),
                        new Element<>(Feedback::received, (on, one) -> Laying.value(on, "received", one.received())),
                        new Element<>(Feedback::answered, FeedbackTranslator::layAnswered)));
        this.feedback = feedback;
    }

    @Override
    Optional<Feedback> read(Tx tx, ObjectNode resource) {
        return Json.code(resource, KINDS, "category")
                .map(code -> new Feedback(
                        Json.id(resource),
                        Subject.find(resource, "subject").orElse(null),
                        Codes.known(FeedbackKind.class, code, "category"),
                        Words.text(resource, 2_000, "payload", "contentString").orElse(""),
                        When.required(resource, "received"),
                        When.extension(resource, ANSWERED).orElse(null)));
    }

    @Override
    void keep(Tx tx, Feedback one) {
        feedback.keep(tx, one);
    }

    @Override
    Optional<Feedback> find(Tx tx, UUID id) {
        return feedback.find(tx, id);
    }

    private static void layAnswered(ObjectNode on, Feedback one) {
        on.put("status", one.answered() == null ? "in-progress" : "completed");
        Laying.extension(on, ANSWERED, "valueDateTime", one.answered());
    }
}
