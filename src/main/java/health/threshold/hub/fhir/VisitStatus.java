package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.visit.VisitState;

/// Where a visit stands, as a status and, where FHIR's statuses are too few, an extension. If another program has
/// moved the status on, the extension is stale and the status counts.
final class VisitStatus {

    private static final String STATE = Own.extension("visit-state");

    private VisitStatus() {}

    static VisitState read(ObjectNode resource) {
        var status = Json.required(resource, "status");
        return Json.extensionText(resource, STATE)
                .flatMap(code -> Codes.find(VisitState.class, code))
                .filter(state -> of(state).equals(status))
                .orElseGet(() -> alone(status));
    }

    static void lay(ObjectNode on, VisitState state) {
        on.put("status", of(state));
        Laying.extension(on, STATE, "valueCode", Codes.of(state));
    }

    static String of(VisitState state) {
        return switch (state) {
            case EXPECTED -> "planned";
            case ARRIVED -> "arrived";
            case ROOMED -> "triaged";
            case WITH_CLINICIAN, CHECKOUT -> "in-progress";
            case DONE -> "finished";
            case NO_SHOW, CANCELLED, LEFT_WITHOUT_BEING_SEEN -> "cancelled";
        };
    }

    private static VisitState alone(String status) {
        return switch (status) {
            case "planned" -> VisitState.EXPECTED;
            case "arrived", "onleave" -> VisitState.ARRIVED;
            case "triaged" -> VisitState.ROOMED;
            case "in-progress" -> VisitState.WITH_CLINICIAN;
            case "finished" -> VisitState.DONE;
            default -> VisitState.CANCELLED;
        };
    }
}
