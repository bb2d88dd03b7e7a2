package health.threshold.station.kiosk;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.DeskReason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mari owes a copay of 25 dollars and 140 dollars from earlier, and chooses how to pay.
class KioskPlanTest {

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder);
        lobby.owes(140);
        lobby.plansUpTo(6);
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void the_copay_and_what_is_older_are_told_apart_and_either_or_both_can_be_paid() {
        var model = new CopayModel(paying());

        assertThat(model.owed().copay()).isEqualTo(dollars(25));
        assertThat(model.owed().earlier()).isEqualTo(dollars(140));
        assertThat(model.offers())
                .extracting(CopayModel.Offer::share, CopayModel.Offer::amount)
                .containsExactly(tuple(Share.TODAY, dollars(25)), tuple(Share.DUE, dollars(165)));
        assertThat(model.canPayPart()).isTrue();
        assertThat(model.canPlan()).isTrue();
    }

    @Test
    void a_part_says_what_it_pays_before_it_is_charged() {
        var flow = paying();
        new CopayModel(flow).payPart();
        var part = new PartModel(flow);
        assertThat(part.suggestions()).containsExactly(dollars(20), dollars(50), dollars(100));

        part.typed().set("40");

        assertThat(part.pays()).contains(new Owed.Pays(dollars(25), dollars(0), dollars(0), dollars(15)));
        part.pay();
        part.pay();
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(new ArrivingModel(flow, ArrivalQuestion.FEELING)
                        .paid()
                        .orElseThrow()
                        .paid())
                .isEqualTo(dollars(40));
        flow.back();
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
    }

    @Test
    void nothing_too_little_and_too_much_are_said_and_not_charged() {
        var flow = paying();
        new CopayModel(flow).payPart();
        var part = new PartModel(flow);

        part.pay();
        assertThat(part.doubt().get()).isEqualTo(PartModel.Doubt.NOTHING_TYPED);
        part.typed().set("4.99");
        part.pay();
        assertThat(part.doubt().get()).isEqualTo(PartModel.Doubt.TOO_LITTLE);
        part.typed().set("165.01");
        part.pay();
        assertThat(part.doubt().get()).isEqualTo(PartModel.Doubt.TOO_MUCH);

        assertThat(lobby.clinic.terminal.charges()).isZero();
    }

    @Test
    void a_declined_part_can_be_tried_with_another_card() {
        var flow = paying();
        var model = new CopayModel(flow);
        model.card().set(Card.DECLINES);
        model.payPart();
        var part = new PartModel(flow);
        part.choose(dollars(50));
        part.pay();
        assertThat(flow.page().get()).isEqualTo(Page.CARD);

        new CardModel(flow).tryAnother();
        assertThat(flow.page().get()).isEqualTo(Page.PART);
        model.card().set(Card.APPROVES);
        new PartModel(flow).pay();

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
    }

    @Test
    void an_unclear_part_is_for_the_desk_and_nothing_leads_back_to_paying() {
        var flow = paying();
        var model = new CopayModel(flow);
        model.card().set(Card.UNCLEAR);
        model.payPart();
        new PartModel(flow).choose(dollars(50));

        new PartModel(flow).pay();

        assertThat(flow.page().get()).isEqualTo(Page.CARD);
        assertThat(lobby.reasons()).containsExactly(DeskReason.CARD_UNCLEAR);
        flow.back();
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
    }

    @Test
    void a_plan_is_read_agreed_to_and_its_first_payment_made_with_the_copay() {
        var flow = paying();
        var plan = reading(flow, true);
        assertThat(plan.now())
                .contains(dollars(25).plus(plan.schedule().getFirst().amount()));

        plan.agree();

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        var owed = lobby.clinic.rooms.copays.owed(
                lobby.clinic.desk, flow.session().visit().orElseThrow());
        assertThat(owed.plan().orElseThrow().paid()).isEqualTo(1);
        assertThat(owed.due()).isEqualTo(dollars(0));
    }

    @Test
    void a_plan_that_starts_later_charges_nothing_and_the_copay_is_still_asked_for() {
        var flow = paying();

        reading(flow, false).agree();

        assertThat(lobby.clinic.terminal.charges()).isZero();
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        var model = new CopayModel(flow);
        assertThat(model.canPlan()).isFalse();
        assertThat(model.offers()).extracting(CopayModel.Offer::amount).containsExactly(dollars(25));
    }

    @Test
    void a_first_payment_that_is_declined_leaves_the_plan_and_can_be_tried_again() {
        var flow = paying();
        new CopayModel(flow).card().set(Card.DECLINES);
        reading(flow, true).agree();
        assertThat(flow.page().get()).isEqualTo(Page.CARD);

        new CardModel(flow).tryAnother();

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        var model = new CopayModel(flow);
        model.card().set(Card.APPROVES);
        model.pay(model.offers().getFirst().share());
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
    }

    @Test
    void old_amounts_are_neither_paid_in_part_nor_by_a_plan_before_asking() {
        lobby.old = Optional.of(TestClinic.START.minus(Duration.ofHours(2)));
        var flow = paying();
        var model = new CopayModel(flow);

        model.plan();
        model.payPart();
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        model.payPart();

        assertThat(flow.page().get()).isEqualTo(Page.PART);
    }

    @Test
    void nothing_of_it_stays_for_the_next_person() {
        var flow = paying();
        new CopayModel(flow).payPart();
        new PartModel(flow).typed().set("77");
        var before = flow.session();

        flow.finish();

        assertThat(before.paying.part.get()).isEmpty();
        assertThat(flow.session().paying.choices).isNull();
    }

    private KioskFlow paying() {
        var flow = lobby.identified();
        new DetailsModel(flow).confirm();
        return flow;
    }

    private static PlanModel reading(KioskFlow flow, boolean startsToday) {
        new CopayModel(flow).plan();
        var plan = new PlanModel(flow);
        plan.startsToday().set(startsToday);
        plan.read(plan.offers().getFirst());
        return new PlanModel(flow);
    }
}
