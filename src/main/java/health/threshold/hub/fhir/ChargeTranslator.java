package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is owed, and what an insurer took over, is a ChargeItem. The ledger's key goes with it as identifier: an entry
/// that was posted is never posted again, whoever sends it.
final class ChargeTranslator extends RowTranslator<LedgerEntry> {

    static final String KEYS = Own.naming("posting-key");
    static final String BY = Own.extension("posted-by");

    private static final String POSTINGS = Own.codes("posting");

    private final Ledger ledger;

    ChargeTranslator(Ledger ledger) {
        super(
                "ChargeItem",
                Kind.CHARGE,
                6,
                List.of(
                        new Element<>(
                                LedgerEntry::key,
                                (on, entry) -> Laying.item(on, "identifier", Map.of("system", KEYS))
                                        .put("value", entry.key())),
                        Subject.of("subject", LedgerEntry::patient),
                        Subject.in("context", LedgerEntry::visit),
                        new Element<>(entry -> List.of(entry.posting(), entry.words()), ChargeTranslator::layWords),
                        new Element<>(
                                LedgerEntry::amount, (on, entry) -> on.set("priceOverride", Cash.of(entry.amount()))),
                        new Element<>(
                                LedgerEntry::posted, (on, entry) -> Laying.value(on, "enteredDate", entry.posted())),
                        new Element<>(
                                LedgerEntry::by, (on, entry) -> Laying.extension(on, BY, "valueString", entry.by()))));
        this.ledger = ledger;
    }

    /// A charge without a price, one that is only planned, and one that was a mistake owe nothing.
    @Override
    Optional<LedgerEntry> read(Tx tx, ObjectNode resource) {
        var amount = Cash.find(resource, "priceOverride");
        if (amount.isEmpty() || !Set.of("billable", "billed").contains(Json.required(resource, "status")))
            return Optional.empty();
        var posting = Json.code(resource, POSTINGS, "code")
                .map(code -> Codes.known(Posting.class, code, "code"))
                .orElse(Posting.CHARGE);
        return Optional.of(new LedgerEntry(
                Json.id(resource),
                key(resource),
                Subject.required(resource, "subject"),
                Subject.visit(resource, "context").orElse(null),
                posting,
                amount.get(),
                Words.concept(resource, 200, "code").orElse(""),
                When.required(resource, "enteredDate"),
                by(resource),
                null));
    }

    /// What was charged here and is a mistake at the hub is taken back, or people would be asked for it.
    @Override
    void struckOut(Tx tx, ObjectNode resource) {
        ledger.find(tx, Json.id(resource)).ifPresent(mistake -> ledger.takeBack(tx, mistake));
    }

    @Override
    void keep(Tx tx, LedgerEntry entry) {
        ledger.receive(tx, entry);
    }

    @Override
    Optional<LedgerEntry> find(Tx tx, UUID id) {
        return ledger.find(tx, id).filter(entry -> entry.posting() != Posting.PAYMENT);
    }

    @Override
    void begin(ObjectNode fresh, LedgerEntry entry) {
        fresh.put("status", "billable");
    }

    /// Who posted it; nobody known, for entries of other programs.
    static UUID by(ObjectNode resource) {
        return Json.extensionText(resource, BY).map(UUID::fromString).orElse(new UUID(0, 0));
    }

    private static String key(ObjectNode resource) {
        return Json.list(resource, "identifier").stream()
                .filter(item -> item.path("system").asText().equals(KEYS))
                .flatMap(item -> Json.text(item, "value").stream())
                .findFirst()
                .orElseGet(() -> "hub:" + Json.id(resource));
    }

    private static void layWords(ObjectNode on, LedgerEntry entry) {
        var code = Laying.concept(Codes.coding(POSTINGS, entry.posting()));
        Laying.text(code, "text", entry.words());
        on.set("code", code);
    }
}
