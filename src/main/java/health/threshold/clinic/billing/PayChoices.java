package health.threshold.clinic.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// What the clinic's rules let somebody choose from, besides paying all or nothing.
///
/// @param leastPart a part is at least this
/// @param plans plans by which they may pay what is older; none where the clinic offers none
/// @param estimate what today's visit may come to besides, where the clinic has said so and no insurance pays
public record PayChoices(Money leastPart, List<Offer> plans, Optional<Money> estimate) {

    /// A plan as it would begin today, or a month from today.
    public record Offer(PaymentPlan.Terms today, PaymentPlan.Terms inAMonth) {

        public PaymentPlan.Terms from(boolean startsToday) {
            return startsToday ? today : inAMonth;
        }

        /// What would be paid when, as nothing has been paid yet.
        public List<Installment> schedule(boolean startsToday, LocalDate now) {
            var terms = from(startsToday);
            return terms.schedule(now, terms.total().multipliedBy(0));
        }
    }
}
