package health.threshold.station.exam;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.app.Screens;
import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.consent.SigningDesk.Told;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.hub.fhir.EveryForm;
import health.threshold.store.Kind;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What the exam room reads before anybody goes in.
class BeforeTheyAreMetTest extends ExamAtTheClinic {

    @Test
    void what_they_need_today_and_their_pain_are_read_before_they_are_met() {
        clinic.says(
                maria,
                new ArrivalAnswer.Hurts(8),
                new ArrivalAnswer.Needs(NeedToday.WHEELCHAIR, true),
                new ArrivalAnswer.Needs(NeedToday.QUIET_PLACE, true));

        roomMaria();

        assertThat(text("person-first"))
                .contains("Pain, by their own number: 8 of 10", "Needs today: a quiet place, a wheelchair");
        shot("arriving");
    }

    @Test
    void who_has_not_agreed_to_be_treated_is_known_before_anything_is_done() {
        var form = DocumentFile.samples().get(1);
        var refused = new Told(form, form.in(Locale.US), new Answer.Refused(RefusalReason.TALK_FIRST));
        clinic.rooms.signing.answer(clinic.kioskOf(maria), maria, refused);

        roomMaria();

        assertThat(text("treatment-refused")).contains("consent to treatment: they want to talk about it first");
        shot("refused");
    }

    @Test
    void what_they_told_on_the_form_is_shown_as_told_and_its_pages_can_be_opened() {
        var told = EveryForm.told(clinic, maria);
        roomMaria();
        assertThat(text("told-on-form"))
                .contains("Self-reported, Nov 24, 2026", "¿Tiene alguna alergia?", "Sí, “penicilina", "rather not say");
        assertThat(text("person-first")).contains("no allergies on record", "told more on the form");
        shot("form");
        click("show-form-pages");

        Screens.await("a page", () -> Screens.fx(() -> scene().lookup("#told-on-form .image-view") != null));
        var seen = clinic.store.read(clinic.system, tx -> clinic.rooms.audit.about(tx, told)).stream();
        assertThat(seen.filter(one -> one.deed() == Deed.VIEWED).map(AuditEntry::kind))
                .contains(Kind.FORM, Kind.FORM_PAGE);
    }

    @Test
    void what_matters_to_them_today_stands_before_what_did_and_each_says_its_day() {
        EveryForm.told(clinic, maria);

        roomMaria();
        assertThat(text("person-first"))
                .containsSubsequence(
                        "What matters to them", "dormir", "Told today", "to dance at", "On file from before");
        shot("matters");
    }

    @Test
    void what_mattered_to_them_another_day_says_that_day() {
        clinic.hand.pass(Duration.ofDays(-1));
        EveryForm.told(clinic, maria);
        clinic.hand.pass(Duration.ofDays(1));

        roomMaria();

        assertThat(text("person-first")).containsSubsequence("dormir", "Told on Nov 23, 2026");
    }
}
