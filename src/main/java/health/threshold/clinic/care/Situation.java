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
    private static final String ANY_REASON = "any";

    /// What a prompt is about, not merely coloured by: nobody is spoken to about a pregnancy or a loss that is not
    /// on record as theirs.
    private static final Set<String> DEFINING =
            Set.of("PREGNANT", "LOSS", "EOL", "SUD", "IPV_RISK", "LGBTQ", "MINOR", "TEEN");

    /// What fits nearly everybody at some time, and so calls for nothing in particular.
    private static final Set<String> INCIDENTAL = Set.of("FIRST_VISIT", "LONG_WAIT", "COMPANION_PRESENT");

    boolean isFor(Prompt prompt) {
        if (prompt.alone() && accompanied) return false;
        if (!phases.contains(prompt.phase())) return false;
        var theirs = audience == Role.CLINICIAN ? "CLINICIAN" : "MA_NURSE";
        return prompt.audience().equals(theirs) || prompt.audience().equals(ANYONE);
    }

    /// Whether something on record calls for this prompt. A feeling alone does so only for prompts that fit any
    /// visit.
    boolean calls(Prompt prompt) {
        if (prompt.reasons().contains(reason)) return true;
        if (prompt.flags().stream().anyMatch(DEFINING::contains))
            return prompt.flags().stream().anyMatch(flag -> DEFINING.contains(flag) && flags.contains(flag));
        var forAnyVisit = prompt.reasons().contains(ANY_REASON);
        if (prompt.flags().stream()
                .anyMatch(flag -> flags.contains(flag) && (forAnyVisit || !INCIDENTAL.contains(flag)))) return true;
        return forAnyVisit && prompt.emotions().stream().anyMatch(emotions::contains);
    }
}
