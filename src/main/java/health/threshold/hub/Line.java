package health.threshold.hub;

import org.jspecify.annotations.Nullable;

/// One line as the hub had it.
///
/// @param number counted from 1
/// @param problem why the hub could not open it; then the text is what it found
public record Line(int number, String text, @Nullable String problem) {}
