package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.ConsentAnswer;
import health.threshold.clinic.consent.Consents;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.consent.Signature;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.ConsentId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What stands under a document of the clinic is a DocumentReference: a drawn signature as a picture (SVG), a typed
/// name or the reason for a refusal as plain text. Which of them it is, its format says.
final class ConsentAnswerTranslator extends RowTranslator<ConsentAnswer> {

    private static final Coding TYPE =
            new Coding(Own.codes("document-reference"), "consent-answer", "what stands under a document");
    private static final String FORMATS = Own.codes("consent-answer");
    private static final String DRAWN = "drawn";
    private static final String TYPED = "typed";
    private static final String REFUSED = "refused";
    private static final Pattern PATH = Pattern.compile(" d=\"([ML0-9 ]*)\"");

    private final Consents consents;

    ConsentAnswerTranslator(Consents consents) {
        super(
                "DocumentReference",
                Kind.CONSENT_ANSWER,
                7,
                List.of(
                        Subject.of("subject", ConsentAnswer::patient),
                        new Element<>(ConsentAnswer::at, (on, one) -> Laying.value(on, "date", one.at())),
                        new Element<>(ConsentAnswer::answer, ConsentAnswerTranslator::layAnswer)));
        this.consents = consents;
    }

    @Override
    Optional<ConsentAnswer> read(Tx tx, ObjectNode resource) {
        if (Json.code(resource, TYPE.system(), "type")
                .filter(TYPE.code()::equals)
                .isEmpty()) return Optional.empty();
        return Optional.of(new ConsentAnswer(
                new ConsentId(Json.id(resource)),
                Subject.required(resource, "subject"),
                When.required(resource, "date"),
                answer(resource)));
    }

    @Override
    void keep(Tx tx, ConsentAnswer answer) {
        consents.receive(tx, answer);
    }

    @Override
    Optional<ConsentAnswer> find(Tx tx, UUID id) {
        return consents.answer(tx, new ConsentId(id));
    }

    @Override
    void begin(ObjectNode fresh, ConsentAnswer answer) {
        fresh.put("status", "current");
        fresh.set("type", Laying.concept(TYPE));
    }

    private static Answer answer(ObjectNode resource) {
        var data = Json.required(resource, "content", "attachment", "data");
        var text = new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
        return switch (Json.code(resource, FORMATS, "content", "format").orElse("")) {
            case DRAWN -> new Answer.Signed(Signature.drawn(path(text)));
            case TYPED -> new Answer.Signed(Signature.typed(text));
            case REFUSED -> new Answer.Refused(Codes.known(RefusalReason.class, text, "content.attachment.data"));
            default -> throw new Unreadable("content.format is not a code known here");
        };
    }

    private static String path(String svg) {
        var path = PATH.matcher(svg);
        if (!path.find()) throw new Unreadable("content.attachment.data holds no path");
        return path.group(1);
    }

    private static void layAnswer(ObjectNode on, ConsentAnswer one) {
        switch (one.answer()) {
            case Answer.Signed(var signature)
            when signature.isDrawn() -> lay(on, DRAWN, "image/svg+xml", svg(signature.strokes()));
            case Answer.Signed(var signature) -> lay(on, TYPED, "text/plain", signature.name());
            case Answer.Refused(var reason) -> lay(on, REFUSED, "text/plain", Codes.of(reason));
        }
    }

    private static void lay(ObjectNode on, String format, String type, String text) {
        var content = on.putArray("content").addObject();
        content.putObject("attachment")
                .put("contentType", type)
                .put("data", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        content.set("format", Laying.coding(new Coding(FORMATS, format, "")));
    }

    private static String svg(String strokes) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Signature.WIDTH + " " + Signature.HEIGHT
                + "\"><path d=\"" + strokes
                + "\" fill=\"none\" stroke=\"#000\" stroke-width=\"5\" stroke-linecap=\"round\"/></svg>";
    }
}
