package health.threshold.fx;

import java.util.Locale;

/// Where words come from: the program's own files, or what a clinic had reviewed and laid over them.
@FunctionalInterface
public interface Wording {

    /// What ships with the program.
    Wording OURS = Words::of;

    /// The words beside a class of a station.
    ///
    /// @throws java.util.MissingResourceException if the station does not speak that language
    Words of(Class<?> station, Locale language);
}
