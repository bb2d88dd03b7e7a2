package health.threshold.clinic.consent;

import health.threshold.kernel.PersonName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A document as it was signed, to be taken home.
///
/// @param clinic what the clinic is called
/// @param text the very words that were signed; empty where this device no longer has them
/// @param proxy who signed for the person, if somebody did
public record SignedPaper(
        String clinic,
        PersonName patient,
        Consent consent,
        Optional<DocumentText> text,
        Signature signature,
        @Nullable PersonName proxy) {}
