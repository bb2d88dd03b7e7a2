package health.threshold.clinic.consent;

import health.threshold.kernel.ConsentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody answered a document, and how; with what they signed is kept apart ([ConsentAnswer]), so that a device
/// in the lobby can know what is due and no more.
///
/// @param shown the words that they had before them
/// @param signed whether they signed; otherwise they would rather not
/// @param standing whether that still counts
/// @param proxy who answered for the person, if somebody did (a [health.threshold.clinic.patient.Proxy])
public record Consent(
        ConsentId id,
        PatientId patient,
        @Nullable VisitId visit,
        Shown shown,
        boolean signed,
        Standing standing,
        Instant at,
        @Nullable UUID proxy) {

    /// The exact words that somebody had before them.
    ///
    /// @param language of the words, which may be English for want of another
    /// @param hash of the words, as [DocumentText#hash] has it
    public record Shown(String document, DocumentKind kind, int version, String language, String hash) {

        public Shown {
            if (!hash.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("This is no SHA-256");
            if (document.isBlank() || document.length() > 60 || version < 1)
                throw new IllegalArgumentException("A document has a plain name and a version from 1");
        }

        static Shown of(ClinicDocument document, DocumentText text) {
            return new Shown(document.id(), document.kind(), document.version(), text.language(), text.hash());
        }
    }

    /// Whether they signed and stand by it.
    public boolean holds() {
        return signed && standing == Standing.GIVEN;
    }

    Consent standing(Standing now) {
        return new Consent(id, patient, visit, shown, signed, now, at, proxy);
    }

    /// Whether this answers exactly this version.
    boolean isOf(ClinicDocument document) {
        return shown.document().equals(document.id()) && shown.version() == document.version();
    }
}
