package health.threshold.hub.fhir;

import health.threshold.app.TestClinic;
import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.Consent;
import health.threshold.clinic.consent.ConsentAnswer;
import health.threshold.clinic.consent.DocumentKind;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.consent.Signature;
import health.threshold.clinic.consent.Standing;
import health.threshold.kernel.ConsentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every way of answering a document: signed by hand, signed by somebody else with a name, and refused.
final class EveryConsent {

    private final TestClinic clinic;
    private final PatientId patient;
    private final List<ConsentId> all = new ArrayList<>();

    EveryConsent(TestClinic clinic, PatientId patient, VisitId visit, UUID proxy) {
        this.clinic = clinic;
        this.patient = patient;
        var drawn = new Answer.Signed(Signature.drawn("M12 40 L18 44 L30 20 M40 40 L41 41"));
        answer(DocumentKind.PRIVACY_NOTICE, drawn, visit, null);
        answer(DocumentKind.FINANCIAL, new Answer.Signed(Signature.typed("Sukarno & <son>")), visit, proxy);
        answer(DocumentKind.TREATMENT, new Answer.Refused(RefusalReason.TALK_FIRST), null, null);
    }

    List<Object> knownTo(TestClinic other, Tx tx) {
        var known = new ArrayList<Object>();
        for (var id : all) {
            known.add(other.rooms.consents.find(tx, id));
            known.add(other.rooms.consents.answer(tx, id));
        }
        return known;
    }

    private void answer(DocumentKind kind, Answer answer, @Nullable VisitId in, @Nullable UUID proxy) {
        var id = new ConsentId(clinic.store.newId());
        var shown = new Consent.Shown(Codes.of(kind), kind, 2, "es", "0a".repeat(32));
        clinic.store.write(clinic.desk, tx -> {
            var signed = answer instanceof Answer.Signed;
            clinic.rooms.consents.receive(tx, new ConsentAnswer(id, patient, tx.now(), answer));
            clinic.rooms.consents.receive(
                    tx, new Consent(id, patient, in, shown, signed, Standing.GIVEN, tx.now(), proxy));
            return all.add(id);
        });
    }
}
