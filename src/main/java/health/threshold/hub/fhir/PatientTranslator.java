package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.FileLinks;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Patients;
import health.threshold.hub.RawJson;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A person who comes here. Gender, race, relatives' names and all else of a Patient stay at the hub as they are.
final class PatientTranslator extends RowTranslator<PatientTranslator.Filed> {

    private static final String INTERPRETER = "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired";
    private static final String PRONOUNS = "http://hl7.org/fhir/StructureDefinition/individual-pronouns";
    private static final String MATTERS = Own.extension("what-matters");
    private static final String LANGUAGES = "urn:ietf:bcp:47";

    /// LOINC's answers to what pronouns somebody goes by.
    private static final Map<String, String> KNOWN_PRONOUNS =
            Map.of("LA29518-0", "he/him", "LA29519-8", "she/her", "LA29520-6", "they/them");

    private final Patients patients;

    /// A person with what their file says of others.
    record Filed(Patient patient, FileLinks links) {}

    PatientTranslator(Patients patients) {
        super(
                "Patient",
                Kind.PATIENT,
                2,
                List.of(
                        element(Patient::name, (on, who) -> Naming.layOfficial(on, who.name())),
                        element(Patient::preferred, (on, who) -> Naming.layUsual(on, who.preferred())),
                        element(Patient::pronouns, (on, who) -> layPronouns(on, who.pronouns())),
                        element(Patient::birthDate, (on, who) -> Laying.value(on, "birthDate", who.birthDate())),
                        element(Patient::language, (on, who) -> layLanguage(on, who.language())),
                        element(
                                Patient::interpreter,
                                (on, who) -> Laying.extension(on, INTERPRETER, "valueBoolean", who.interpreter())),
                        element(
                                who -> who.arranged().interpreterIn(),
                                (on, who) -> Laying.extension(
                                        on,
                                        Arranging.INTERPRETER_IN,
                                        "valueCode",
                                        who.arranged().interpreterIn())),
                        element(
                                who -> who.reach().phone(),
                                (on, who) ->
                                        Reaching.lay(on, "phone", who.reach().phone())),
                        element(
                                who -> who.reach().email(),
                                (on, who) ->
                                        Reaching.lay(on, "email", who.reach().email())),
                        element(
                                who -> who.reach().address(),
                                (on, who) -> Reaching.layAddress(on, who.reach().address())),
                        element(
                                who -> who.arranged().emergency(),
                                (on, who) -> Arranging.layEmergency(
                                        on, who.arranged().emergency())),
                        element(
                                who -> who.arranged().ways(),
                                (on, who) ->
                                        Arranging.layWays(on, who.arranged().ways())),
                        element(
                                Patient::matters,
                                (on, who) -> Laying.extension(on, MATTERS, "valueString", who.matters())),
                        element(Patient::active, (on, who) -> on.put("active", who.active())),
                        new Element<>(Filed::links, (on, filed) -> Linking.lay(on, filed.links()))));
        this.patients = patients;
    }

    @Override
    Optional<Filed> read(Tx tx, ObjectNode resource) {
        var patient = new Patient(
                new PatientId(Json.id(resource)),
                Naming.official(resource),
                Naming.usual(resource).orElse(null),
                pronouns(resource).orElse(null),
                Json.date(resource, "birthDate").orElseThrow(() -> new Unreadable("birthDate is not a full date")),
                language(resource),
                Json.extension(resource, INTERPRETER)
                        .flatMap(extension -> Json.flag(extension, "valueBoolean"))
                        .orElse(false),
                new Patient.Reach(
                        Reaching.phone(resource).orElse(null),
                        Reaching.email(resource).orElse(null),
                        Reaching.address(resource).orElse(null)),
                Words.extension(resource, 500, MATTERS).orElse(null),
                Arranging.read(resource),
                Json.flag(resource, "active").orElse(true));
        return Optional.of(new Filed(patient, Linking.read(resource)));
    }

    @Override
    void keep(Tx tx, Filed filed) {
        patients.files().receive(tx, filed.patient().id(), filed.links());
        patients.keep(tx, filed.patient());
    }

    @Override
    Optional<Filed> find(Tx tx, UUID id) {
        var file = new PatientId(id);
        return patients.find(tx, file)
                .map(patient -> new Filed(patient, patients.files().of(tx, file)));
    }

    private static Element<Filed> element(Function<Patient, @Nullable Object> of, BiConsumer<ObjectNode, Patient> lay) {
        return new Element<>(filed -> of.apply(filed.patient()), (on, filed) -> lay.accept(on, filed.patient()));
    }

    private static Optional<String> pronouns(ObjectNode resource) {
        var value = Json.extension(resource, PRONOUNS).flatMap(extension -> Json.extension(extension, "value"));
        return value.flatMap(one -> Json.code(one, Own.LOINC, "valueCodeableConcept")
                        .filter(KNOWN_PRONOUNS::containsKey)
                        .map(KNOWN_PRONOUNS::get))
                .or(() -> value.flatMap(one -> Words.concept(one, 40, "valueCodeableConcept")));
    }

    private static void layPronouns(ObjectNode on, @Nullable String pronouns) {
        if (pronouns == null) {
            Laying.withoutItem(on, "extension", Map.of("url", PRONOUNS));
            return;
        }
        var concept = RawJson.object();
        KNOWN_PRONOUNS.forEach((code, words) -> {
            if (words.equals(pronouns)) concept.putArray("coding").add(Laying.coding(new Coding(Own.LOINC, code, "")));
        });
        concept.put("text", pronouns);
        var extension = Laying.item(on, "extension", Map.of("url", PRONOUNS));
        Laying.item(extension, "extension", Map.of("url", "value")).set("valueCodeableConcept", concept);
    }

    private static String language(ObjectNode resource) {
        var all = Json.list(resource, "communication");
        var code = all.stream()
                .filter(one -> one.path("preferred").asBoolean())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(one ->
                        Json.codings(one, "language").stream().map(Coding::code).findFirst());
        return code.filter(one -> !one.isBlank() && one.length() <= 20).orElse("en");
    }

    /// Makes this the preferred language and no other; what else somebody speaks stays.
    private static void layLanguage(ObjectNode on, String language) {
        var found = false;
        for (var one : Json.list(on, "communication")) {
            var is = !found
                    && Json.codings(one, "language").stream()
                            .anyMatch(coding -> coding.code().equals(language));
            found |= is;
            if (is) one.put("preferred", true);
            else one.remove("preferred");
        }
        if (found) return;
        var all = on.get("communication") instanceof ArrayNode there ? there : on.putArray("communication");
        var one = all.addObject();
        one.set("language", Laying.concept(new Coding(LANGUAGES, language, "")));
        one.put("preferred", true);
    }
}
