package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.consent.Consent;
import health.threshold.clinic.consent.Consents;
import health.threshold.clinic.consent.DocumentKind;
import health.threshold.clinic.consent.Standing;
import health.threshold.hub.RawJson;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.ConsentId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What somebody answered to a document of the clinic is a Consent: active where they signed, rejected where they
/// would rather not, inactive where they took that back, entered in error where it was never theirs. Its policy
/// rule names the document and its version; what stands under the document is in a DocumentReference of the same
/// id. Other systems' Consents are only mirrored.
final class ConsentTranslator extends RowTranslator<Consent> {

    static final String DOCUMENTS = Own.codes("document");

    private static final String KINDS = Own.codes("document-kind");
    private static final String HASH = Own.extension("document-hash");
    private static final String LANGUAGE = Own.extension("document-language");
    private static final String VISIT = Own.extension("visit");
    private static final String SIGNED = "active";
    private static final String REFUSED = "rejected";
    private static final String TAKEN_BACK = "inactive";
    private static final String MISTAKE = "entered-in-error";
    private static final Set<String> KNOWN = Set.of(SIGNED, REFUSED, TAKEN_BACK, MISTAKE);

    private final Consents consents;

    ConsentTranslator(Consents consents) {
        super(
                "Consent",
                Kind.CONSENT,
                8,
                List.of(
                        Subject.of("patient", Consent::patient),
                        new Element<>(Consent::visit, ConsentTranslator::layVisit),
                        new Element<>(Consent::shown, ConsentTranslator::layShown),
                        new Element<>(ConsentTranslator::status, (on, one) -> on.put("status", status(one))),
                        new Element<>(Consent::at, (on, one) -> Laying.value(on, "dateTime", one.at())),
                        new Element<>(Consent::proxy, ConsentTranslator::layWho)));
        this.consents = consents;
    }

    @Override
    Optional<Consent> read(Tx tx, ObjectNode resource) {
        var rule = Json.list(resource, "policyRule", "coding").stream()
                .filter(coding -> coding.path("system").asText().equals(DOCUMENTS))
                .findFirst();
        var status = Json.text(resource, "status").orElse("");
        if (rule.isEmpty() || !KNOWN.contains(status)) return Optional.empty();
        var kind = Json.code(resource, KINDS, "category")
                .map(code -> Codes.known(DocumentKind.class, code, "category"))
                .orElseThrow(() -> new Unreadable("category is missing"));
        var shown = new Consent.Shown(
                Json.required(rule.get(), "code"),
                kind,
                Integer.parseInt(Json.required(rule.get(), "version")),
                Json.extensionText(resource, LANGUAGE).orElse("en"),
                Json.extensionText(resource, HASH).orElse(""));
        return Optional.of(new Consent(
                new ConsentId(Json.id(resource)),
                Subject.required(resource, "patient"),
                Json.extension(resource, VISIT)
                        .flatMap(extension -> Subject.visit(extension, "valueReference"))
                        .orElse(null),
                shown,
                wasSigned(resource, status),
                standing(resource, status),
                When.required(resource, "dateTime"),
                Json.referenced(resource, "RelatedPerson", "performer").orElse(null)));
    }

    @Override
    void keep(Tx tx, Consent consent) {
        consents.receive(tx, consent);
    }

    @Override
    Optional<Consent> find(Tx tx, UUID id) {
        return consents.find(tx, new ConsentId(id));
    }

    @Override
    void begin(ObjectNode fresh, Consent consent) {
        fresh.set("scope", Laying.concept(scope(consent.shown().kind())));
        fresh.putObject("sourceReference")
                .put("reference", Ref.to("DocumentReference", consent.id().value()));
        if (!consent.signed()) return;
        // This outlives the status, and tells afterwards that they had signed.
        var verified = fresh.putArray("verification").addObject().put("verified", true);
        verified.putObject("verifiedWith").put("reference", who(consent));
        verified.put("verificationDate", consent.at().toString());
    }

    private static String status(Consent consent) {
        return switch (consent.standing()) {
            case GIVEN -> consent.signed() ? SIGNED : REFUSED;
            case TAKEN_BACK -> TAKEN_BACK;
            case MISTAKE -> MISTAKE;
        };
    }

    /// What was signed and is called rejected now was taken back: whoever refuses has never signed.
    private static Standing standing(ObjectNode resource, String status) {
        return switch (status) {
            case TAKEN_BACK -> Standing.TAKEN_BACK;
            case MISTAKE -> Standing.MISTAKE;
            case REFUSED -> wasSigned(resource, status) ? Standing.TAKEN_BACK : Standing.GIVEN;
            default -> Standing.GIVEN;
        };
    }

    /// Where the status tells no longer, what was verified does.
    private static boolean wasSigned(ObjectNode resource, String status) {
        return status.equals(SIGNED) || !resource.path("verification").isEmpty();
    }

    /// HL7 has a scope for each kind but the last.
    private static Coding scope(DocumentKind kind) {
        return switch (kind) {
            case PRIVACY_NOTICE -> new Coding(Own.hl7("consentscope"), "patient-privacy", "Privacy Consent");
            case TREATMENT -> new Coding(Own.hl7("consentscope"), "treatment", "Treatment");
            case FINANCIAL -> Codes.coding(KINDS, kind);
        };
    }

    private static void layShown(ObjectNode on, Consent consent) {
        var shown = consent.shown();
        var categories = on.putArray("category");
        var known = Laying.concept(new Coding(Own.LOINC, "59284-0", "Consent Document"));
        ((ArrayNode) known.get("coding")).add(Laying.coding(Codes.coding(KINDS, shown.kind())));
        categories.add(known);
        if (shown.kind() == DocumentKind.PRIVACY_NOTICE)
            categories.add(
                    Laying.concept(new Coding(Own.hl7("consentcategorycodes"), "npp", "Notice of Privacy Practices")));
        var rule = Laying.coding(new Coding(DOCUMENTS, shown.document(), ""));
        rule.put("version", String.valueOf(shown.version()));
        on.putObject("policyRule").putArray("coding").add(rule);
        Laying.extension(on, HASH, "valueString", shown.hash());
        Laying.extension(on, LANGUAGE, "valueCode", shown.language());
    }

    private static void layVisit(ObjectNode on, Consent consent) {
        var visit = consent.visit();
        Laying.extension(
                on,
                VISIT,
                "valueReference",
                visit == null ? null : RawJson.object().put("reference", Ref.to("Encounter", visit.value())));
    }

    private static void layWho(ObjectNode on, Consent consent) {
        on.putArray("performer").addObject().put("reference", who(consent));
    }

    private static String who(Consent consent) {
        return consent.proxy() == null
                ? Ref.to("Patient", consent.patient().value())
                : Ref.to("RelatedPerson", consent.proxy());
    }
}
