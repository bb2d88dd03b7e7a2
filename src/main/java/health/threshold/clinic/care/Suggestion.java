package health.threshold.clinic.care;

import java.util.List;

/// A prompt that fits now, and why.
///
/// @param why codes of what it fits: `reason:blood-draw`, `flag:NEEDLE_FEAR`, `feeling:FEAR`
public record Suggestion(Prompt prompt, List<String> why, int score) {}
