package health.threshold.app.demo;

import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.Consent;
import health.threshold.clinic.consent.ConsentAnswer;
import health.threshold.clinic.consent.DocumentKind;
import health.threshold.clinic.consent.DocumentText;
import health.threshold.clinic.consent.Signature;
import health.threshold.clinic.consent.Standing;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.ConsentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// What today's people signed when they came before. Whoever comes for the first time has signed nothing yet, and
/// neither has anybody for a child: those are asked at the kiosk today.
final class SignedBefore {

    private static final String FOLDER = "/assets/content/documents/";
    private static final Map<String, DocumentKind> DOCUMENTS = Map.of(
            "privacy-notice", DocumentKind.PRIVACY_NOTICE,
            "treatment", DocumentKind.TREATMENT,
            "financial", DocumentKind.FINANCIAL);
    private static final int VERSION = 1;
    private static final Duration AGO = Duration.ofDays(190);
    private static final int ADULT = 18;

    private final Bulk bulk;
    private final ClinicClock time;

    SignedBefore(Bulk bulk, ClinicClock time) {
        this.bulk = bulk;
        this.time = time;
    }

    void by(Guest guest) {
        var who = guest.who();
        if (guest.service() == Service.PRENATAL_FIRST || who.age(time.today()) < ADULT) return;
        DOCUMENTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> sign(who, one.getKey(), one.getValue()));
    }

    private void sign(Patient who, String document, DocumentKind kind) {
        var id = new ConsentId(Ids.of("consent", who.id(), document));
        var at = time.now().minus(AGO).truncatedTo(ChronoUnit.SECONDS);
        var text = text(document, who.language().startsWith("es") ? "es" : "en");
        var shown = new Consent.Shown(document, kind, VERSION, text.language(), text.hash());
        var name = new Answer.Signed(Signature.typed(who.name().full()));
        bulk.add(bulk.sheets().of(new ConsentAnswer(id, who.id(), at, name)));
        bulk.add(bulk.sheets().of(new Consent(id, who.id(), null, shown, true, Standing.GIVEN, at, null)));
    }

    private static DocumentText text(String document, String language) {
        var path = FOLDER + document + "/" + VERSION + "/" + language + ".txt";
        try (var in = SignedBefore.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("No document " + path);
            return DocumentText.read(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Could not read " + path, unreadable);
        }
    }
}
