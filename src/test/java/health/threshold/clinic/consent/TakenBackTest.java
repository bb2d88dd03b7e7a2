package health.threshold.clinic.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.consent.SigningDesk.Told;
import health.threshold.kernel.NotAllowed;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What somebody signed and no longer stands by, and what was never theirs.
class TakenBackTest extends SigningAtTheClinic {

    @Test
    void what_was_taken_back_is_not_asked_again_before_there_is_something_new() {
        var id = sign(notice(1));

        assertThat(clinic.rooms.signing.takeBack(clinic.desk, id, true)).isTrue();

        assertThat(find(id).holds()).isFalse();
        assertThat(papers().papers()).extracting(Paperwork.Paper::refused).containsExactly(RefusalReason.TAKEN_BACK);
        assertThat(due()).containsExactly("yearly 1");
        assertThat(due(desk(true, notice(2)))).containsExactly("notice 2");
        assertThat(clinic.rooms.signing.takeBack(clinic.desk, id, true)).isFalse();
        assertThat(clinic.rooms.signing.takeBack(clinic.desk, id, false)).isTrue();
        assertThat(find(id).holds()).isTrue();
        assertThatThrownBy(() -> clinic.rooms.signing.takeBack(clinic.kiosk, id, true))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_copy_is_of_what_was_signed_in_this_visit_and_holds() {
        var id = sign(notice(1));
        var signing = clinic.rooms.signing;
        assertThat(signing.copies(clinic.kioskOf(visit), visit)).hasSize(1);

        var later = arrives();
        assertThat(signing.copies(clinic.kioskOf(later), later))
                .as("signed in another visit")
                .isEmpty();

        signing.takeBack(clinic.desk, id, true);
        assertThat(signing.copies(clinic.kioskOf(visit), visit)).isEmpty();
    }

    @Test
    void what_is_said_elsewhere_not_to_be_signed_counts_no_longer() {
        var id = sign(notice(1));
        var signed = find(id);

        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.consents.receive(
                    tx,
                    new Consent(
                            signed.id(),
                            signed.patient(),
                            signed.visit(),
                            signed.shown(),
                            false,
                            Standing.GIVEN,
                            signed.at(),
                            signed.proxy()));
            return true;
        });

        assertThat(find(id).holds()).isFalse();
        assertThat(papers().papers()).extracting(Paperwork.Paper::refused).containsExactly(RefusalReason.TAKEN_BACK);
    }

    @Test
    void what_was_never_theirs_is_due_as_if_nobody_had_answered() {
        var id = sign(notice(1));

        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.consents.receive(tx, find(id).standing(Standing.MISTAKE));
            return true;
        });

        assertThat(due()).contains("notice 1");
        assertThat(papers().papers()).isEmpty();
        var again = sign(notice(1));
        assertThat(again).isNotEqualTo(id);
        assertThat(due()).doesNotContain("notice 1");
    }

    @Test
    void treatment_that_was_agreed_to_and_taken_back_is_known_in_the_exam_room() {
        var form = new ClinicDocument(
                "treatment", DocumentKind.TREATMENT, 1, null, false, Map.of("en", new DocumentText("en", "T", "t")));
        var desk = desk(true, form);
        var signed = new Told(form, form.in(Locale.US), new Answer.Signed(Signature.typed("Mari Gómez")));
        var id = desk.answer(clinic.kioskOf(visit), visit, signed);

        desk.takeBack(clinic.desk, id, true);

        assertThat(treatmentRefused(desk)).contains(RefusalReason.TAKEN_BACK);
    }
}
