package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.Consent;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.consent.Signature;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Tongue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is due is read and signed, or not, and the check-in goes on. The models in a real clinic, without a screen.
class KioskSigningTest {

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder, DocumentFile.samples().subList(0, 2));
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void what_is_due_is_signed_one_after_the_other_by_hand_and_by_name() {
        var flow = confirmed();
        assertThat(flow.page().get()).isEqualTo(Page.SIGN);
        assertThat(flow.steps()).isEqualTo(5);
        draw(flow, Tongue.SPANISH);
        assertThat(flow.page().get()).isEqualTo(Page.SIGN);
        assertThat(new SignModel(flow).number()).isEqualTo(2);
        var shown = new SignModel(flow).read(Tongue.ENGLISH);
        new SignModel(flow).sign();
        new SignatureModel(flow).typeInstead();
        new SignatureModel(flow).name().set(" María Gómez ");

        new SignatureModel(flow).signName();

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(given()).allMatch(Consent::signed).hasSize(2);
        assertThat(given().getFirst().shown().hash()).isEqualTo(shown.hash());
        assertThat(given().getLast().shown().language()).isEqualTo("es");
        assertThat(answer(given().getFirst())).isEqualTo(new Answer.Signed(Signature.typed("María Gómez")));
    }

    @Test
    void nothing_leads_back_to_what_is_signed() {
        var flow = confirmed();
        draw(flow, Tongue.ENGLISH);
        draw(flow, Tongue.ENGLISH);
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);

        flow.back();

        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        new DetailsModel(flow).confirm();
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
    }

    @Test
    void a_refusal_keeps_its_reason_and_stops_nothing() {
        var flow = confirmed();
        for (int each = 0; each < 2; each++) {
            new SignModel(flow).read(Tongue.ENGLISH);
            new SignModel(flow).ratherNot();
            new SignatureModel(flow).ratherNot(RefusalReason.TALK_FIRST);
        }

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(given()).noneMatch(Consent::signed).hasSize(2);
        assertThat(answer(given().getFirst())).isEqualTo(new Answer.Refused(RefusalReason.TALK_FIRST));
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
        assertThat(lobby.requests()).isEmpty();
    }

    @Test
    void what_is_put_off_reaches_the_desk_as_one_request_and_stops_nothing() {
        var flow = confirmed();
        var model = new SignModel(flow);
        var first = model.document().get();
        model.read(Tongue.SPANISH);

        model.later();
        assertThat(model.document().get()).isNotEqualTo(first);
        model.read(Tongue.SPANISH);
        model.later();

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(lobby.reasons()).containsExactly(DeskReason.SIGN_AT_DESK);
        assertThat(lobby.requests().getFirst().typed()).isEqualTo("Notice of privacy practices, Consent to treatment");
        assertThat(given()).isEmpty();
    }

    @Test
    void a_touch_is_no_signature_and_neither_is_an_empty_name() {
        var flow = confirmed();
        new SignModel(flow).read(Tongue.ENGLISH);
        new SignModel(flow).sign();
        var model = new SignatureModel(flow);
        model.strokes().begin(0.5, 0.5);

        model.sign();
        assertThat(model.missing().get()).isTrue();
        model.typeInstead();
        model.name().set("  ");
        model.signName();

        assertThat(model.missing().get()).isTrue();
        assertThat(given()).isEmpty();
    }

    @Test
    void somebody_whose_papers_are_signed_meets_no_page_for_them() {
        var flow = confirmed();
        draw(flow, Tongue.ENGLISH);
        draw(flow, Tongue.ENGLISH);
        flow.finish();
        lobby.clinic.expect(lobby.mari, Duration.ofMinutes(40), Service.FOLLOWUP, "K8NR");

        var again = lobby.flow();
        again.go(Page.IDENTIFY);
        lobby.identify(again, "K8NR", lobby.mari.birthDate());

        assertThat(again.session().papers.areAny()).isFalse();
    }

    @Test
    void who_came_for_a_child_signs_only_if_they_may() {
        var born = LocalDate.of(2019, 6, 7);
        KioskProxyTest.child(
                lobby, "Leo", born, EnumSet.of(ProxyScope.CHECK_IN, ProxyScope.CONFIRM_DETAILS, ProxyScope.PAY));
        KioskProxyTest.child(lobby, "Mia", born.plusDays(1), EnumSet.allOf(ProxyScope.class));

        var leos = KioskProxyTest.comesFor(lobby, born);
        new DetailsModel(leos).confirm();
        assertThat(leos.page().get()).isEqualTo(Page.COPAY);
        leos.finish();
        var mias = KioskProxyTest.comesFor(lobby, born.plusDays(1));
        new DetailsModel(mias).confirm();

        assertThat(mias.page().get()).isEqualTo(Page.SIGN);
        assertThat(new SignModel(mias).isForAnother()).isTrue();
    }

    @Test
    void starting_over_wipes_what_was_drawn_and_typed() {
        var flow = confirmed();
        new SignModel(flow).read(Tongue.ENGLISH);
        new SignModel(flow).sign();
        var papers = flow.session().papers;
        scribble(papers.strokes);
        papers.name.set("María");

        flow.stop();

        assertThat(papers.strokes.path().get()).isEmpty();
        assertThat(papers.name.get()).isEmpty();
        assertThat(papers.areDone()).isTrue();
        assertThat(given()).isEmpty();
    }

    private KioskFlow confirmed() {
        var flow = lobby.identified();
        new DetailsModel(flow).confirm();
        return flow;
    }

    private static void draw(KioskFlow flow, Locale language) {
        var model = new SignModel(flow);
        model.read(language);
        model.sign();
        var signature = new SignatureModel(flow);
        scribble(signature.strokes());
        signature.sign();
    }

    static void scribble(Strokes strokes) {
        strokes.begin(0.1, 0.7);
        for (int at = 1; at < 40; at++) strokes.go(0.1 + at * 0.02, 0.5 + 0.25 * Math.sin(at));
    }

    private List<Consent> given() {
        return lobby.clinic.store.read(
                lobby.clinic.system, tx -> lobby.clinic.rooms.consents.of(tx, List.of(lobby.mari.id())));
    }

    private Answer answer(Consent consent) {
        return lobby.clinic
                .store
                .read(lobby.clinic.system, tx -> lobby.clinic.rooms.consents.answer(tx, consent.id()))
                .orElseThrow()
                .answer();
    }
}
