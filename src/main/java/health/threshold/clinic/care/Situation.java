package health.threshold.clinic.care;

import health.threshold.kernel.Role;
import java.util.Set;

/// What is on record of a visit just now, in the codes by which prompts are chosen. Nothing is inferred from free
/// text.
///
/// @param phases the phases of a visit that fit where it stands
/// @param accompanied whether somebody else may be in the room
public record Situation(
        String reason,
        Set<String> flags,
        Set<String> emotions,
        Set<String> phases,
        Role audience,
        boolean accompanied) {

    private static final String ANYONE = "ANY_STAFF";

    boolean isFor(Prompt prompt) {
        if (prompt.alone() && accompanied) return false;
        if (!phases.contains(prompt.phase())) return false;
        var theirs = audience == Role.CLINICIAN ? "CLINICIAN" : "MA_NURSE";
        return prompt.audience().equals(theirs) || prompt.audience().equals(ANYONE);
    }
}
