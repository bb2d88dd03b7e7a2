package health.threshold.clinic.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.clinic.consent.SigningDesk.Told;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.kernel.NotAllowed;
import health.threshold.store.StoreFailure;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SigningTest extends SigningAtTheClinic {

    @Test
    void what_nobody_has_answered_is_due() {
        assertThat(due()).containsExactly("notice 1", "yearly 1");

        sign(notice(1));

        assertThat(due()).containsExactly("yearly 1");
    }

    @Test
    void a_new_version_is_due_once_more() {
        sign(notice(1));

        assertThat(due(desk(true, notice(1), notice(2)))).containsExactly("notice 2");
    }

    @Test
    void a_signature_holds_until_its_renewal() {
        sign(notice(1));
        sign(yearly());
        clinic.hand.pass(Duration.ofDays(364));
        assertThat(due()).isEmpty();

        clinic.hand.pass(Duration.ofDays(1));

        assertThat(due()).containsExactly("yearly 1");
    }

    @Test
    void who_would_rather_not_is_asked_again_only_about_something_new() {
        answer(yearly(), new Answer.Refused(RefusalReason.DO_NOT_AGREE));
        clinic.hand.pass(Duration.ofDays(800));

        assertThat(due()).containsExactly("notice 1");

        assertThat(due(desk(true, document("yearly", 2, Period.ofYears(1), false))))
                .containsExactly("yearly 2");
    }

    @Test
    void nobody_signs_a_sample_outside_the_demo() {
        var sample = document("sample", 3, null, true);

        assertThat(due(desk(false, sample, notice(1)))).containsExactly("notice 1");
        assertThat(due(desk(true, sample, notice(1)))).containsExactly("sample 3", "notice 1");
    }

    @Test
    void the_hash_is_of_the_very_words_that_were_shown() throws Exception {
        var shown = notice(1).in(SPANISH);

        var consent = find(answer(notice(1), SPANISH, new Answer.Signed(DRAWN)));

        var bytes = (shown.title() + "\n\n" + shown.body()).getBytes(StandardCharsets.UTF_8);
        assertThat(consent.shown().hash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(consent.shown().language()).isEqualTo("es");
        assertThat(consent.at()).isEqualTo(clinic.hand.instant());
    }

    @Test
    void a_language_without_a_text_signs_the_english_one() {
        var consent = find(answer(notice(1), Locale.of("vi"), new Answer.Signed(DRAWN)));

        assertThat(consent.shown().language()).isEqualTo("en");
        assertThat(consent.shown().hash()).isEqualTo(notice(1).in(Locale.US).hash());
    }

    @Test
    void nobody_signs_words_that_are_not_the_document_s() {
        var other = new Told(notice(1), new DocumentText("en", "Notice", "Other words."), new Answer.Signed(DRAWN));

        assertThatThrownBy(() -> clinic.rooms.signing.answer(clinic.kioskOf(visit), visit, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pressing_twice_signs_once() {
        var first = sign(notice(1));

        assertThat(sign(notice(1))).isEqualTo(first);
        assertThat(all()).hasSize(1);
    }

    @Test
    void who_thinks_better_of_it_in_the_same_visit_gives_another_answer() {
        answer(notice(1), new Answer.Refused(RefusalReason.NOT_CLEAR));
        clinic.hand.pass(Duration.ofSeconds(9));

        sign(notice(1));

        assertThat(all()).extracting(Consent::signed).containsExactly(true, false);
    }

    @Test
    void what_was_answered_stays_as_it_is() {
        clinic.rooms.signing.takeBack(clinic.desk, sign(notice(1)), true);

        for (var sql : List.of(
                "update consent set hash = ''",
                "delete from consent",
                "delete from consent_answer",
                "delete from consent_ending"))
            assertThatThrownBy(() -> clinic.store.write(
                            clinic.system,
                            tx -> tx.session().createNativeMutationQuery(sql).executeUpdate()))
                    .isInstanceOf(StoreFailure.class);
    }

    @Test
    void what_is_put_off_waits_at_the_desk_and_is_still_due() {
        clinic.rooms.signing.later(clinic.kioskOf(visit), visit, "Notice");

        List<DeskRequest> open = clinic.store.read(clinic.system, clinic.rooms.requests::open);
        assertThat(open).extracting(DeskRequest::reason).containsExactly(DeskReason.SIGN_AT_DESK);
        assertThat(due()).contains("notice 1");
    }

    @Test
    void only_the_desk_takes_a_signed_paper_and_that_is_on_record() {
        var id = sign(notice(1));

        assertThatThrownBy(() -> clinic.rooms.signing.paper(clinic.kiosk, id)).isInstanceOf(NotAllowed.class);
        var paper = clinic.rooms.signing.paper(clinic.desk, id).orElseThrow();
        assertThat(paper.text()).contains(notice(1).in(Locale.US));
        assertThat(paper.signature()).isEqualTo(DRAWN);
        List<AuditEntry> record = clinic.store.read(clinic.system, tx -> clinic.rooms.audit.about(tx, mari));
        assertThat(record).extracting(AuditEntry::deed).contains(Deed.SIGNED, Deed.PRINTED);
    }

    @Test
    void a_refused_treatment_is_known_until_they_agree() {
        var treatment = new ClinicDocument(
                "treatment", DocumentKind.TREATMENT, 1, null, false, Map.of("en", new DocumentText("en", "T", "t")));
        var desk = desk(true, treatment);
        var refused = new Answer.Refused(RefusalReason.TALK_FIRST);
        desk.answer(clinic.kioskOf(visit), visit, new Told(treatment, treatment.in(Locale.US), refused));
        assertThat(treatmentRefused(desk)).contains(RefusalReason.TALK_FIRST);
        clinic.hand.pass(Duration.ofMinutes(1));

        var signed = new Answer.Signed(Signature.typed("Mari Gómez"));
        desk.answer(clinic.kioskOf(visit), visit, new Told(treatment, treatment.in(Locale.US), signed));

        assertThat(treatmentRefused(desk)).isEmpty();
    }
}
