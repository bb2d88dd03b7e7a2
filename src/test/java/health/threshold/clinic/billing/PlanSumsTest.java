package health.threshold.clinic.billing;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.kernel.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Whatever is owed, and however it is divided: no cent is lost, and none is asked for twice.
class PlanSumsTest {

    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.USD, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 31);

    @RepeatedTest(300)
    void the_payments_of_a_plan_come_to_its_total(RepetitionInfo which) {
        var random = new Random(which.getCurrentRepetition());
        var currency = CURRENCIES.get(random.nextInt(3));
        var terms = terms(Money.ofMinor(currency, 1 + random.nextInt(10_000_000)), 1 + random.nextInt(120));

        var schedule = terms.schedule(FIRST, Money.zero(currency));

        assertThat(schedule).hasSize(terms.installments());
        assertThat(sum(schedule, currency)).isEqualTo(terms.total());
        assertThat(schedule)
                .allSatisfy(one ->
                        assertThat(one.amount().isLessThan(terms.monthly())).isFalse());
        assertThat(schedule).extracting(Installment::due).isSorted().doesNotHaveDuplicates();
    }

    @RepeatedTest(300)
    void whatever_is_paid_what_is_due_and_what_is_to_come_are_what_is_left(RepetitionInfo which) {
        var random = new Random(which.getCurrentRepetition());
        var total = 1 + random.nextInt(1_000_000);
        var paid = Money.ofMinor(CurrencyUnit.USD, random.nextInt(total + 1));
        var older = Money.ofMinor(CurrencyUnit.USD, random.nextInt(2 * total) - total / 2);
        var terms = terms(Money.ofMinor(CurrencyUnit.USD, total), 1 + random.nextInt(24));
        var plan = PaymentPlan.agreed(new UUID(1, 1), new PatientId(new UUID(1, 2)), terms);

        var standing = plan.standing(FIRST.plusDays(random.nextInt(800)), paid, older);

        assertThat(standing.left().isNegative()).isFalse();
        assertThat(standing.left().isGreaterThan(terms.total().minus(paid))).isFalse();
        assertThat(standing.left().isPositive() && standing.left().isGreaterThan(older))
                .isFalse();
        assertThat(standing.due().isNegative()).isFalse();
        assertThat(standing.due().isGreaterThan(standing.left())).isFalse();
    }

    @RepeatedTest(300)
    void whatever_is_paid_pays_something_to_the_last_cent(RepetitionInfo which) {
        var random = new Random(which.getCurrentRepetition());
        var copay = cents(random.nextInt(5_000));
        var today = copay.plus(cents(random.nextInt(5_000)));
        var earlier = cents(random.nextInt(50_000));
        var owed = new Owed(today, earlier, copay, copay, Optional.empty(), List.of());
        var amount = cents(random.nextInt((int) owed.total().getAmountMinorLong() + 1));

        var pays = owed.pays(amount);

        assertThat(pays.copay().plus(pays.today()).plus(pays.plan()).plus(pays.earlier()))
                .isEqualTo(amount);
        assertThat(pays.earlier().isPositive()
                        && !pays.copay().plus(pays.today()).equals(today))
                .as("what is older is paid last")
                .isFalse();
    }

    @Test
    void whoever_pays_what_is_due_owes_nothing_that_is_due() {
        var terms = terms(dollars(500), 5);
        var plan = PaymentPlan.agreed(new UUID(0, 1), new PatientId(new UUID(0, 2)), terms);
        var standing = plan.standing(FIRST, dollars(0), dollars(550));
        var owed = new Owed(dollars(30), dollars(550), dollars(0), dollars(0), Optional.of(standing), List.of());
        assertThat(owed.due()).isEqualTo(dollars(180));

        var pays = owed.pays(owed.due());

        assertThat(pays).isEqualTo(new Owed.Pays(dollars(0), dollars(30), dollars(100), dollars(50)));
        var after = plan.standing(FIRST, pays.plan(), dollars(400));
        assertThat(new Owed(dollars(0), dollars(400), dollars(0), dollars(0), Optional.of(after), List.of()).due())
                .isEqualTo(dollars(0));
    }

    @Test
    void a_clinic_that_allows_more_months_than_a_plan_can_have_still_offers_plans() {
        var rules = new PlanRules(dollars(20), 999_999, dollars(0));

        assertThat(rules.choices(dollars(100_000))).contains(3, 120).allMatch(months -> months <= 120);
    }

    @Test
    void a_plan_from_the_last_of_a_month_stays_at_the_months_ends() {
        var schedule = terms(cents(10_000), 4).schedule(FIRST, cents(0));

        assertThat(schedule)
                .extracting(Installment::due)
                .containsExactly(
                        FIRST, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
    }

    private static PaymentPlan.Terms terms(Money total, int installments) {
        return new PaymentPlan.Terms(total, installments, FIRST, Instant.EPOCH);
    }

    private static Money sum(List<Installment> schedule, CurrencyUnit currency) {
        return schedule.stream().map(Installment::amount).reduce(Money.zero(currency), Money::plus);
    }

    private static Money cents(int amount) {
        return Money.ofMinor(CurrencyUnit.USD, amount);
    }

    private static Money dollars(int amount) {
        return Money.of(CurrencyUnit.USD, amount);
    }
}
