package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/// What a resource that somebody deleted would say had they struck it out instead: our rooms know mistakes and ends,
/// and no row of theirs vanishes under a person's hands.
final class Ending {

    private static final Set<String> ACTIVE = Set.of("Patient", "Practitioner", "PractitionerRole", "RelatedPerson");
    private static final Set<String> VERIFIED = Set.of("Condition", "AllergyIntolerance");
    private static final Set<String> INACTIVE = Set.of("Location", "CareTeam", "Flag", "Account");

    private Ending() {}

    /// Strikes it out.
    ///
    /// @return whether this type knows how
    static boolean strike(ObjectNode resource) {
        var type = resource.path("resourceType").asText();
        if (ACTIVE.contains(type)) resource.put("active", false);
        else if (INACTIVE.contains(type)) resource.put("status", "inactive");
        else if (VERIFIED.contains(type)) {
            resource.remove("clinicalStatus");
            resource.putObject("verificationStatus")
                    .putArray("coding")
                    .addObject()
                    .put("system", system(type))
                    .put("code", "entered-in-error");
        } else if (resource.has("status")) resource.put("status", "entered-in-error");
        else return false;
        return true;
    }

    private static String system(String type) {
        return "http://terminology.hl7.org/CodeSystem/"
                + (type.equals("Condition") ? "condition-ver-status" : "allergyintolerance-verification");
    }
}
