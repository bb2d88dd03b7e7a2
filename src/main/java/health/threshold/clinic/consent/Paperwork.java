package health.threshold.clinic.consent;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where somebody stands with the clinic's documents.
///
/// @param papers the latest answer to each document, latest first
/// @param due what they have not answered yet, or not for too long
public record Paperwork(List<Paper> papers, List<ClinicDocument> due) {

    public Paperwork {
        papers = List.copyOf(papers);
        due = List.copyOf(due);
    }

    /// One document that was answered.
    ///
    /// @param document in the version that was answered; empty where it is no longer on the shelf
    /// @param refused why they would rather not, or no longer; null where they signed, or where nobody here knows
    public record Paper(
            Consent consent,
            Optional<ClinicDocument> document,
            @Nullable RefusalReason refused) {}
}
