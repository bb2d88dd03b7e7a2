package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.visit.Cause;
import health.threshold.clinic.visit.Crossing;
import health.threshold.kernel.MomentKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// How the moment crossed, as extensions of the Encounter, each under the id of its crossing.
final class VisitCrossings {

    private static final String CROSSING = Own.extension("crossing");

    private VisitCrossings() {}

    static Set<Crossing> read(ObjectNode encounter) {
        var crossings = new HashSet<Crossing>();
        for (var item : Json.list(encounter, "extension"))
            if (item.path("url").asText().equals(CROSSING)) crossings.add(crossing(item));
        return crossings;
    }

    static void lay(ObjectNode on, Collection<Crossing> crossings) {
        var before = read(on);
        var inOrder = crossings.stream()
                .sorted(Comparator.comparing(Crossing::at).thenComparing(Crossing::id))
                .toList();
        for (var crossing : inOrder)
            if (!before.contains(crossing))
                lay(Laying.item(on, "extension", Map.of("id", crossing.id().toString(), "url", CROSSING)), crossing);
    }

    private static Crossing crossing(ObjectNode item) {
        return new Crossing(
                UUID.fromString(Json.required(item, "id")),
                Codes.known(MomentKind.class, Json.extensionText(item, "from").orElse(""), "crossing"),
                Codes.known(MomentKind.class, Json.extensionText(item, "to").orElse(""), "crossing"),
                Codes.known(Cause.class, Json.extensionText(item, "cause").orElse(""), "crossing"),
                UUID.fromString(Json.extensionText(item, "by").orElse("")),
                Words.extension(item, 20, "role").orElse(""),
                When.extension(item, "at").orElseThrow(() -> new IllegalArgumentException("A crossing has a time")));
    }

    private static void lay(ObjectNode item, Crossing crossing) {
        Laying.extension(item, "from", "valueCode", Codes.of(crossing.from()));
        Laying.extension(item, "to", "valueCode", Codes.of(crossing.to()));
        Laying.extension(item, "cause", "valueCode", Codes.of(crossing.cause()));
        Laying.extension(item, "by", "valueString", crossing.by());
        Laying.extension(item, "role", "valueString", crossing.role());
        Laying.extension(item, "at", "valueDateTime", crossing.at());
    }
}
