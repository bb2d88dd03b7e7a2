package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.visit.Step;
import health.threshold.clinic.visit.VisitState;
import health.threshold.hub.RawJson;
import health.threshold.kernel.PlaceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// The moves of a visit, as the Encounter's history of statuses: each item has the id of its step, and says when a
/// status began and not when it ended, so that a new step changes no other item.
final class VisitSteps {

    private static final String LIST = "statusHistory";
    private static final String FROM = Own.extension("step-from");
    private static final String TO = Own.extension("step-to");
    private static final String PLACE = Own.extension("step-place");
    private static final String BY = Own.extension("step-by");
    private static final String STATION = Own.extension("step-station");
    private static final String UNDONE = Own.extension("step-undone");

    private VisitSteps() {}

    /// The steps; items of other programs are none.
    static Set<Step> read(ObjectNode encounter) {
        var steps = new HashSet<Step>();
        for (var item : Json.list(encounter, LIST)) if (Json.extension(item, TO).isPresent()) steps.add(step(item));
        return steps;
    }

    static void lay(ObjectNode on, Collection<Step> steps) {
        var before = read(on);
        var inOrder = steps.stream()
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::id))
                .toList();
        for (var step : inOrder)
            if (!before.contains(step))
                lay(Laying.item(on, LIST, Map.of("id", step.id().toString())), step);
    }

    private static Step step(ObjectNode item) {
        return new Step(
                UUID.fromString(Json.required(item, "id")),
                state(item, FROM),
                state(item, TO),
                Json.extension(item, PLACE)
                        .flatMap(extension -> Json.referenced(extension, "Location", "valueReference"))
                        .map(PlaceId::new)
                        .orElse(null),
                When.required(item, "period", "start"),
                UUID.fromString(Json.extensionText(item, BY).orElse("")),
                Words.extension(item, 20, STATION).orElse(""),
                Json.extension(item, UNDONE)
                        .flatMap(extension -> Json.flag(extension, "valueBoolean"))
                        .orElse(false));
    }

    private static VisitState state(ObjectNode item, String url) {
        return Codes.known(VisitState.class, Json.extensionText(item, url).orElse(""), LIST);
    }

    private static void lay(ObjectNode item, Step step) {
        Laying.extension(item, FROM, "valueCode", Codes.of(step.from()));
        Laying.extension(item, TO, "valueCode", Codes.of(step.to()));
        var place = step.place();
        var reference = place == null ? null : RawJson.object().put("reference", Ref.to("Location", place.value()));
        Laying.extension(item, PLACE, "valueReference", reference);
        Laying.extension(item, BY, "valueString", Objects.toString(step.by()));
        Laying.extension(item, STATION, "valueString", step.station());
        Laying.extension(item, UNDONE, "valueBoolean", step.undone() ? true : null);
        item.put("status", VisitStatus.of(step.to()));
        Laying.part(item, "period").put("start", step.at().toString());
    }
}
