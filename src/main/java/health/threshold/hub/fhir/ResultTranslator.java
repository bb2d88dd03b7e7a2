package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.Facts.Result;
import health.threshold.hub.Unreadable;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A laboratory's result. Other observations (vital signs, surveys) are only mirrored: shown among the results, they
/// would hide them.
final class ResultTranslator extends RowTranslator<Result> {

    private static final String CATEGORIES = Own.hl7("observation-category");
    private static final String LABORATORY = "laboratory";
    private static final String MEANINGS = Own.hl7("v3-ObservationInterpretation");
    private static final Set<String> OUTSIDE = Set.of("A", "AA", "H", "HH", "L", "LL");
    private static final Pattern QUANTITY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) (\\S.*)");

    private final CareFile file;

    ResultTranslator(CareFile file) {
        super(
                "Observation",
                Kind.RESULT,
                7,
                List.of(
                        Subject.of("subject", Result::patient),
                        new Element<>(Result::name, (on, one) -> Words.layConcept(on, "code", one.name())),
                        new Element<>(Result::outcome, ResultTranslator::layOutcome),
                        new Element<>(Result::inRange, ResultTranslator::layMeaning),
                        new Element<>(Result::measured, ResultTranslator::layMeasured),
                        new Element<>(Result::status, (on, one) -> on.put("status", one.status()))));
        this.file = file;
    }

    @Override
    Optional<Result> read(Tx tx, ObjectNode resource) {
        var isResult = Json.codings(resource, "category").stream()
                .anyMatch(coding -> coding.code().equals(LABORATORY));
        var outcome = isResult ? outcome(resource) : Optional.<String>empty();
        if (outcome.isEmpty()) return Optional.empty();
        return Optional.of(new Result(
                Json.id(resource),
                Subject.required(resource, "subject"),
                Words.requiredConcept(resource, 200, "code"),
                outcome.get(),
                inRange(resource),
                When.atOrDay(resource, "effectiveDateTime")
                        .or(() -> When.atOrDay(resource, "effectivePeriod", "start"))
                        .or(() -> When.at(resource, "issued"))
                        .orElseThrow(() -> new Unreadable("effectiveDateTime is missing")),
                Words.text(resource, 20, "status").orElseThrow(() -> new Unreadable("status is missing"))));
    }

    @Override
    void keep(Tx tx, Result result) {
        file.keep(tx, result);
    }

    @Override
    Optional<Result> find(Tx tx, UUID id) {
        return file.result(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, Result result) {
        fresh.putArray("category").add(Laying.concept(new Coding(CATEGORIES, LABORATORY, "Laboratory")));
    }

    /// The value with its unit; of a panel, all its values.
    private static Optional<String> outcome(ObjectNode resource) {
        var value = value(resource);
        if (value.isPresent()) return value;
        var all = new ArrayList<String>();
        for (var part : Json.list(resource, "component"))
            value(part)
                    .ifPresent(one -> all.add(Words.concept(part, 60, "code")
                            .map(name -> name + " " + one)
                            .orElse(one)));
        return all.isEmpty() ? Optional.empty() : Optional.of(Words.cut(String.join(", ", all), 200));
    }

    private static Optional<String> value(ObjectNode from) {
        var quantity = Json.number(from, "valueQuantity", "value").map(number -> {
            var unit = Json.text(from, "valueQuantity", "unit").or(() -> Json.text(from, "valueQuantity", "code"));
            var sign = Json.text(from, "valueQuantity", "comparator").orElse("");
            return (sign + number.toPlainString() + " " + unit.orElse("")).strip();
        });
        return quantity.or(() -> Json.text(from, "valueString"))
                .or(() -> Words.concept(from, 200, "valueCodeableConcept"))
                .or(() -> Json.number(from, "valueInteger").map(BigDecimal::toPlainString))
                .map(words -> Words.cut(words, 200));
    }

    private static void layOutcome(ObjectNode on, Result one) {
        on.remove(List.of("valueQuantity", "valueString", "valueCodeableConcept", "valueInteger", "component"));
        var quantity = QUANTITY.matcher(one.outcome());
        if (quantity.matches())
            on.putObject("valueQuantity")
                    .put("value", new BigDecimal(quantity.group(1)))
                    .put("unit", quantity.group(2));
        else on.put("valueString", one.outcome());
    }

    private static @Nullable Boolean inRange(ObjectNode resource) {
        var meaning = Json.code(resource, MEANINGS, "interpretation");
        if (meaning.filter("N"::equals).isPresent()) return true;
        return meaning.filter(OUTSIDE::contains).isPresent() ? false : null;
    }

    private static void layMeaning(ObjectNode on, Result one) {
        on.remove("interpretation");
        if (one.inRange() == null) return;
        var meaning = one.inRange() ? new Coding(MEANINGS, "N", "Normal") : new Coding(MEANINGS, "A", "Abnormal");
        on.putArray("interpretation").add(Laying.concept(meaning));
    }

    private static void layMeasured(ObjectNode on, Result one) {
        on.remove("effectivePeriod");
        on.put("effectiveDateTime", one.measured().toString());
    }
}
