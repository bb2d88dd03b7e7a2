package health.threshold.clinic.form;

import java.util.Optional;

/// The form that lies ready for somebody new. A sample is nobody's form: outside the demo it is not asked for.
///
/// @param fault why the clinic's own form cannot be used; empty where nothing is wrong
public record FormShelf(Optional<ClinicForm> form, String fault) {

    /// The clinic has no form.
    public static final FormShelf EMPTY = new FormShelf(Optional.empty(), "");

    public static FormShelf of(ClinicForm form) {
        return new FormShelf(Optional.of(form), "");
    }

    /// What may be asked for here.
    ///
    /// @param demo whether a sample may
    Optional<ClinicForm> asked(boolean demo) {
        return form.filter(one -> demo || !one.sample());
    }
}
