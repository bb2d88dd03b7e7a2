package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.LedgerEntry.Settlement;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.hub.Inquiry;
import health.threshold.hub.RawJson;
import health.threshold.hub.Unreadable;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's payment is a PaymentReconciliation, for R4 has nothing nearer; who paid, and how, are extensions. A
/// reconciliation that names no patient is an insurer's affair, and only mirrored.
final class PaymentTranslator extends RowTranslator<LedgerEntry> {

    private static final String PATIENT = Own.extension("payment-patient");
    private static final String VISIT = Own.extension("payment-visit");
    private static final String TENDER = Own.extension("payment-tender");
    private static final String LAST4 = Own.extension("payment-card-last4");
    private static final String APPROVAL = Own.extension("payment-approval");
    private static final String RECEIPT = Own.extension("payment-receipt");
    private static final String PLAN = Own.extension("payment-plan");
    private static final String PLAN_PART = Own.extension("payment-plan-part");

    private final Ledger ledger;
    private final ClinicSettings settings;

    PaymentTranslator(Ledger ledger, ClinicSettings settings) {
        super(
                "PaymentReconciliation",
                Kind.PAYMENT,
                6,
                List.of(
                        new Element<>(
                                LedgerEntry::key,
                                (on, entry) -> Laying.part(on, "paymentIdentifier")
                                        .put("system", ChargeTranslator.KEYS)
                                        .put("value", entry.key())),
                        new Element<>(
                                LedgerEntry::patient,
                                (on, entry) -> layReference(
                                        on, PATIENT, "Patient", entry.patient().value())),
                        new Element<>(
                                LedgerEntry::visit,
                                (on, entry) -> layReference(
                                        on,
                                        VISIT,
                                        "Encounter",
                                        entry.visit() == null
                                                ? null
                                                : entry.visit().value())),
                        new Element<>(
                                LedgerEntry::amount,
                                (on, entry) -> on.set(
                                        "paymentAmount", Cash.of(entry.amount().negated()))),
                        new Element<>(LedgerEntry::words, (on, entry) -> Laying.text(on, "disposition", entry.words())),
                        new Element<>(LedgerEntry::posted, (on, entry) -> Laying.value(on, "created", entry.posted())),
                        new Element<>(
                                LedgerEntry::by,
                                (on, entry) -> Laying.extension(on, ChargeTranslator.BY, "valueString", entry.by())),
                        new Element<>(LedgerEntry::settlement, PaymentTranslator::laySettlement)));
        this.ledger = ledger;
        this.settings = settings;
    }

    @Override
    Optional<LedgerEntry> read(Tx tx, ObjectNode resource) {
        var patient = Json.extension(resource, PATIENT).flatMap(one -> Subject.find(one, "valueReference"));
        if (patient.isEmpty() || !Json.required(resource, "status").equals("active")) return Optional.empty();
        return Optional.of(new LedgerEntry(
                Json.id(resource),
                Json.text(resource, "paymentIdentifier", "value").orElseGet(() -> "hub:" + Json.id(resource)),
                patient.get(),
                Json.extension(resource, VISIT)
                        .flatMap(one -> Subject.visit(one, "valueReference"))
                        .orElse(null),
                Posting.PAYMENT,
                Cash.required(resource, "paymentAmount").negated(),
                Words.text(resource, 200, "disposition").orElse(""),
                When.required(resource, "created"),
                ChargeTranslator.by(resource),
                settlement(resource)));
    }

    /// A payment that was struck out at the hub is owed again.
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
        return ledger.find(tx, id).filter(entry -> entry.posting() == Posting.PAYMENT);
    }

    @Override
    void begin(ObjectNode fresh, LedgerEntry entry) {
        fresh.put("status", "active");
        Laying.item(fresh, "identifier", Map.of("system", Inquiry.PAYER))
                .put("value", entry.patient().toString());
    }

    @Override
    void beginHere(Tx tx, ObjectNode fresh, LedgerEntry entry) {
        layDay(fresh, entry, settings.clinic(tx).map(Clinic::zone).orElse((ZoneId) ZoneOffset.UTC));
    }

    /// The day on which it was paid, by the clinic's calendar.
    static void layDay(ObjectNode fresh, LedgerEntry entry, ZoneId zone) {
        fresh.put("paymentDate", entry.posted().atZone(zone).toLocalDate().toString());
    }

    private static @Nullable Settlement settlement(ObjectNode resource) {
        var tender = Json.extensionText(resource, TENDER);
        if (tender.isEmpty()) return null;
        var last4 = Json.extensionText(resource, LAST4);
        if (last4.filter(digits -> !digits.matches("\\d{4}")).isPresent())
            throw new Unreadable("payment-card-last4 is not four digits");
        return new Settlement(
                Codes.known(Tender.class, tender.get(), "payment-tender"),
                last4.orElse(null),
                Words.extension(resource, 40, APPROVAL).orElse(null),
                Words.extension(resource, 20, RECEIPT).orElse(""),
                towards(resource));
    }

    private static LedgerEntry.@Nullable Towards towards(ObjectNode resource) {
        var plan = Json.extension(resource, PLAN).flatMap(one -> Json.referenced(one, "Account", "valueReference"));
        var part = Json.extension(resource, PLAN_PART).flatMap(one -> Cash.find(one, "valueMoney"));
        return plan.isEmpty() || part.isEmpty() ? null : new LedgerEntry.Towards(plan.get(), part.get());
    }

    private static void laySettlement(ObjectNode on, LedgerEntry entry) {
        var settlement = entry.settlement();
        if (settlement == null) return;
        Laying.extension(on, TENDER, "valueCode", Codes.of(settlement.tender()));
        Laying.extension(on, LAST4, "valueString", settlement.last4());
        Laying.extension(on, APPROVAL, "valueString", settlement.approval());
        Laying.extension(on, RECEIPT, "valueString", settlement.receipt().isBlank() ? null : settlement.receipt());
        var towards = settlement.towards();
        layReference(on, PLAN, "Account", towards == null ? null : towards.plan());
        Laying.extension(on, PLAN_PART, "valueMoney", towards == null ? null : Cash.of(towards.amount()));
    }

    private static void layReference(ObjectNode on, String url, String type, @Nullable UUID id) {
        var reference = id == null ? null : RawJson.object().put("reference", Ref.to(type, id));
        Laying.extension(on, url, "valueReference", reference);
    }
}
