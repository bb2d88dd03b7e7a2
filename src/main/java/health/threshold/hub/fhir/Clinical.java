package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/// Whether something about somebody's health still holds. Where nobody says, it does: what harms or ails somebody is
/// better shown once too often.
final class Clinical {

    private static final Set<String> HOLDS = Set.of("active", "recurrence", "relapse");
    private static final Set<String> MISTAKEN = Set.of("refuted", "entered-in-error");

    private Clinical() {}

    static boolean isActive(ObjectNode resource, String statuses, String verifications) {
        var holds = Json.code(resource, statuses, "clinicalStatus")
                .filter(code -> !HOLDS.contains(code))
                .isEmpty();
        var mistaken = Json.code(resource, verifications, "verificationStatus").filter(MISTAKEN::contains);
        return holds && mistaken.isEmpty();
    }

    static void lay(ObjectNode on, String statuses, String code) {
        Laying.concept(on, "clinicalStatus", new Coding(statuses, code, ""));
    }
}
