package health.threshold.clinic.care;

import java.util.Set;

/// Something to say, something to ask and something to avoid: an aid for staff, never a script, and no clinical
/// advice.
///
/// @param reasons codes of services it fits; `any` fits none in particular
/// @param flags codes of needs it fits
/// @param emotions codes of what the person said they feel
/// @param phase when in the visit it fits
/// @param audience for whom it is
/// @param framework the element it comes from, as `NURSE.respect`
/// @param alone whether it is only for a room where nobody else is
/// @param seal SHA-256 of its texts in every language, so that an accepted prompt that changed counts as new
public record Prompt(
        String id,
        Text situation,
        Set<String> reasons,
        Set<String> flags,
        Set<String> emotions,
        String phase,
        String audience,
        String framework,
        Text say,
        Text ask,
        Text avoid,
        boolean alone,
        String seal) {

    /// The same words in the two languages that staff read.
    public record Text(String english, String spanish) {

        /// The words in this language (`es`), or in English.
        public String in(String language) {
            return language.startsWith("es") ? spanish : english;
        }
    }
}
