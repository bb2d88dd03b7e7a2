package health.threshold.clinic;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.Installment;
import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.billing.PlanStanding;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Setting;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Paying a part, and paying little by little: what each payment pays, and what a plan asks for when. María owes a
/// copay of 25 dollars and 140 dollars from earlier.
class PlanTest {

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Patient mari;
    private VisitId visit;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        mari = clinic.maria();
        choose(Setting.PLAN_MOST_MONTHS, "6");
        clinic.owes(mari.id(), 140);
        visit = arrived("MARI");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void a_part_pays_the_copay_first_and_then_what_is_older() {
        var before = owed();
        assertThat(before.pays(dollars(40))).isEqualTo(new Owed.Pays(dollars(25), dollars(0), dollars(0), dollars(15)));

        assertThat(card(Share.part(dollars(40), "press"))).isInstanceOf(Payment.Paid.class);

        assertThat(owed().copay()).isEqualTo(dollars(0));
        assertThat(owed().today()).isEqualTo(dollars(0));
        assertThat(owed().earlier()).isEqualTo(dollars(125));
    }

    @Test
    void a_part_is_never_more_than_is_owed_nor_less_than_the_clinic_takes_at_the_kiosk() {
        assertThatThrownBy(() -> card(Share.part(dollars(4), "press"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clinic.terminal.charges()).isZero();
        clinic.rooms.copays.takeCash(clinic.desk, visit, Share.part(dollars(4), "press"), "press", "Copay");

        card(Share.part(dollars(1_000), "press"));

        assertThat(owed().total()).isEqualTo(dollars(0));
    }

    @Test
    void a_part_whose_answer_was_lost_is_charged_once_and_entered_once() {
        clinic.terminal.hold(Card.LOSES_ANSWER);

        var paid = card(Share.part(dollars(40), "press"));
        clinic.rooms.copays.settleOpen(clinic.system);

        assertThat(paid).isInstanceOf(Payment.Paid.class);
        assertThat(clinic.terminal.charges()).isEqualTo(1);
        assertThat(owed().total()).isEqualTo(dollars(125));
    }

    @Test
    void pressing_a_part_twice_charges_once_and_another_press_charges_again() {
        var once = card(Share.part(dollars(40), "one"));

        assertThat(card(Share.part(dollars(40), "one"))).isEqualTo(once);
        assertThat(clinic.terminal.charges()).isEqualTo(1);
        card(Share.part(dollars(40), "two"));

        assertThat(clinic.terminal.charges()).isEqualTo(2);
        assertThat(owed().total()).isEqualTo(dollars(85));
    }

    @Test
    void a_plan_is_offered_within_the_rules_and_only_then() {
        assertThat(months()).containsExactly(3, 4, 5);

        choose(Setting.PLAN_LEAST_INSTALLMENT, "40");
        assertThat(months()).containsExactly(2, 3);
        choose(Setting.PLAN_LEAST_BALANCE, "141");
        assertThat(months()).isEmpty();
        choose(Setting.PLAN_LEAST_BALANCE, "100");
        choose(Setting.PLAN_MOST_MONTHS, "0");
        assertThat(months()).isEmpty();
    }

    @Test
    void what_was_not_offered_cannot_be_agreed_to() {
        var offered = terms(3, true);
        var wished = new PaymentPlan.Terms(offered.total(), 60, offered.first(), offered.agreed());

        assertThat(clinic.rooms.plans.agree(clinic.kioskOf(visit), visit, wished))
                .isEmpty();

        assertThat(owed().plan()).isEmpty();
    }

    @Test
    void agreeing_twice_is_agreeing_once_and_nothing_is_charged_by_it() {
        var once = agree(3, true);
        var twice = clinic.rooms.plans.agree(clinic.kioskOf(visit), visit, terms(once));

        assertThat(twice).contains(once);
        assertThat(clinic.terminal.charges()).isZero();
        assertThat(owed().due()).isEqualTo(cents(2500 + 4666));
    }

    @Test
    void the_first_payment_pays_the_copay_too_and_the_last_takes_the_remainder() {
        agree(3, true);

        card(Share.DUE);

        var standing = standing();
        assertThat(standing.paid()).isEqualTo(1);
        assertThat(standing.left()).isEqualTo(cents(9334));
        assertThat(standing.due()).isEqualTo(dollars(0));
        assertThat(standing.installments())
                .extracting(Installment::amount)
                .containsExactly(cents(4666), cents(4666), cents(4668));
        assertThat(owed().due()).isEqualTo(dollars(0));
    }

    @Test
    void a_payment_is_due_on_its_day_and_late_the_day_after() {
        agree(3, false);
        assertThat(standing().due()).isEqualTo(dollars(0));

        clinic.hand.pass(Duration.ofDays(30));
        assertThat(standing().installments().getFirst().state()).isEqualTo(Installment.State.DUE);
        assertThat(standing().due()).isEqualTo(cents(4666));
        assertThat(standing().isLate()).isFalse();
        clinic.hand.pass(Duration.ofDays(1));

        assertThat(standing().isLate()).isTrue();
        assertThat(clinic.terminal.charges()).isZero();
    }

    @Test
    void the_last_payment_ends_the_plan_and_every_cent_is_paid() {
        agree(3, true);
        card(Share.DUE);
        clinic.hand.pass(Duration.ofDays(31));
        assertThat(owed().plan().orElseThrow().plan().nextDue())
                .isEqualTo(clinic.store.clock().today().minusDays(1));
        var later = arrived("LATER");
        clinic.rooms.copays.takeCard(clinic.kioskOf(later), later, Share.DUE, "Copay");
        clinic.hand.pass(Duration.ofDays(31));
        var last = arrived("LAST");

        clinic.rooms.copays.takeCash(clinic.desk, last, Share.EVERYTHING, "press", "Copay");

        var owed = clinic.rooms.copays.owed(clinic.desk, last);
        assertThat(owed.total()).isEqualTo(dollars(0));
        assertThat(owed.plan()).isEmpty();
    }

    @Test
    void a_payment_that_is_struck_out_is_due_again() {
        agree(3, true);
        var paid = (Payment.Paid) card(Share.DUE);

        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.ledger.takeBack(
                    tx, clinic.rooms.ledger.find(tx, paid.receipt().value()).orElseThrow());
            return true;
        });

        assertThat(standing().paid()).isZero();
        assertThat(standing().due()).isEqualTo(cents(4666));
    }

    @Test
    void what_an_insurer_takes_over_later_is_not_asked_for_by_the_plan() {
        agree(3, false);
        clinic.owes(mari.id(), -100);

        assertThat(standing().left()).isEqualTo(dollars(40));
        clinic.owes(mari.id(), -40);
        assertThat(owed().due()).isEqualTo(dollars(25));
    }

    @Test
    void the_desk_stops_a_plan_and_the_kiosk_may_not() {
        var plan = agree(3, false);

        assertThatThrownBy(() -> clinic.rooms.plans.stop(clinic.kiosk, plan.id()))
                .isInstanceOf(NotAllowed.class);
        clinic.rooms.plans.stop(clinic.desk, plan.id());

        assertThat(owed().plan()).isEmpty();
        assertThat(owed().due()).isEqualTo(dollars(165));
    }

    @Test
    void an_estimate_is_given_only_where_the_clinic_has_one_and_no_insurance_pays() {
        choose(Setting.VISIT_ESTIMATES, "acute=90, followup = 120, any=75");
        assertThat(clinic.rooms.plans.choices(clinic.kioskOf(visit), visit).estimate())
                .isEmpty();

        mari = clinic.person("Sam", "Okafor", mari.birthDate(), "434 555 7777");
        visit = arrived("SAM");

        assertThat(clinic.rooms.plans.choices(clinic.kioskOf(visit), visit).estimate())
                .contains(dollars(120));
    }

    private VisitId arrived(String code) {
        var appointment = clinic.expect(mari, Duration.ofMinutes(5), Service.FOLLOWUP, code);
        clinic.rooms.board.arrive(clinic.desk, new AppointmentId(appointment.value()));
        return new VisitId(appointment.value());
    }

    private void choose(Setting setting, String value) {
        clinic.choose(setting, value);
    }

    private List<Integer> months() {
        return clinic.rooms.plans.choices(clinic.kioskOf(visit), visit).plans().stream()
                .map(offer -> offer.today().installments())
                .toList();
    }

    private PaymentPlan.Terms terms(int months, boolean today) {
        return clinic.rooms.plans.choices(clinic.kioskOf(visit), visit).plans().stream()
                .map(offer -> offer.from(today))
                .filter(terms -> terms.installments() == months)
                .findFirst()
                .orElseThrow();
    }

    private static PaymentPlan.Terms terms(PaymentPlan plan) {
        return Optional.ofNullable(plan.terms()).orElseThrow();
    }

    private PaymentPlan agree(int months, boolean today) {
        return clinic.rooms
                .plans
                .agree(clinic.kioskOf(visit), visit, terms(months, today))
                .orElseThrow();
    }

    private Payment card(Share share) {
        return clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, share, "Copay");
    }

    private Owed owed() {
        return clinic.rooms.copays.owed(clinic.desk, visit);
    }

    private PlanStanding standing() {
        return owed().plan().orElseThrow();
    }

    private static Money cents(long amount) {
        return Money.ofMinor(CurrencyUnit.USD, amount);
    }
}
