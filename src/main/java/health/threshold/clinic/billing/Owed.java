package health.threshold.clinic.billing;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// What somebody owes, today's part told apart from what is older.
///
/// @param copayToCome the copay of today's visit, where it has not been charged yet; counted in `today`
/// @param entries the ledger, oldest first
public record Owed(
        Money today, Money earlier, Money copayToCome, Optional<PaymentPlan> plan, List<LedgerEntry> entries) {

    public Money total() {
        return today.plus(earlier);
    }
}
