package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.coverage.CardPicture;
import health.threshold.clinic.coverage.CardPictures;
import health.threshold.clinic.coverage.CardSide;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A picture of an insurance card is a DocumentReference that carries it. One of another program is taken in where it
/// says which side it shows, and is small; all others are only mirrored.
final class CardTranslator extends RowTranslator<CardPicture> {

    private static final String INSURANCE_CARD = "64290-0";
    private static final String JPEG = "image/jpeg";
    private static final String SIDE = Own.extension("card-side");

    private final CardPictures cards;

    CardTranslator(CardPictures cards) {
        super(
                "DocumentReference",
                Kind.CARD,
                4,
                List.of(
                        new Element<>(
                                CardPicture::current,
                                (on, card) -> on.put("status", card.current() ? "current" : "superseded")),
                        Subject.of("subject", CardPicture::patient),
                        new Element<>(
                                CardPicture::side,
                                (on, card) -> Laying.extension(on, SIDE, "valueCode", Codes.of(card.side()))),
                        new Element<>(CardPicture::taken, (on, card) -> Laying.value(on, "date", card.taken())),
                        new Element<>(CardPicture::content, CardTranslator::layContent)));
        this.cards = cards;
    }

    @Override
    Optional<CardPicture> read(Tx tx, ObjectNode resource) {
        if (Json.code(resource, Own.LOINC, "type")
                .filter(INSURANCE_CARD::equals)
                .isEmpty()) return Optional.empty();
        var side = Json.extension(resource, SIDE)
                .flatMap(extension -> Json.text(extension, "valueCode"))
                .flatMap(code -> Codes.find(CardSide.class, code));
        var content = Json.text(resource, "content", "attachment", "data")
                .filter(data -> data.length() <= CardPicture.LONGEST)
                .filter(data -> JPEG.equals(Json.text(resource, "content", "attachment", "contentType")
                        .orElse("")));
        if (side.isEmpty() || content.isEmpty()) return Optional.empty();
        return Optional.of(new CardPicture(
                Json.id(resource),
                Subject.required(resource, "subject"),
                side.get(),
                content.get(),
                When.required(resource, "date"),
                Json.required(resource, "status").equals("current")));
    }

    @Override
    void keep(Tx tx, CardPicture card) {
        cards.keep(tx, card);
    }

    @Override
    Optional<CardPicture> find(Tx tx, UUID id) {
        return cards.find(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, CardPicture card) {
        fresh.set("type", Laying.concept(new Coding(Own.LOINC, INSURANCE_CARD, "Health insurance card")));
    }

    private static void layContent(ObjectNode on, CardPicture card) {
        on.putArray("content")
                .addObject()
                .putObject("attachment")
                .put("contentType", JPEG)
                .put("data", card.content());
    }
}
