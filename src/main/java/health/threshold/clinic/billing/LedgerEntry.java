package health.threshold.clinic.billing;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One entry of the one ledger. It is never changed and never removed; what was wrong is set right by another entry.
///
/// @param key what makes posting it twice the same as posting it once
/// @param amount what it adds to what the person owes: charges above zero, payments and adjustments below
/// @param settlement how it was paid; only payments have one
public record LedgerEntry(
        UUID id,
        String key,
        PatientId patient,
        @Nullable VisitId visit,
        Posting posting,
        Money amount,
        String words,
        Instant posted,
        UUID by,
        @Nullable Settlement settlement) {

    public LedgerEntry {
        if (posting == Posting.CHARGE ? amount.isNegative() : amount.isPositive())
            throw new IllegalArgumentException("A charge adds to what is owed, a payment or adjustment takes away");
        if (key.isBlank() || key.length() > 80) throw new IllegalArgumentException("A posting has a key");
    }

    /// Under which keys it is struck out where it was a mistake.
    Stream<String> struckBy() {
        return Stream.concat(Stream.of(Ledger.voidKey(this)), CardVerdicts.struckKey(this).stream());
    }

    /// How much of it went towards a payment plan, if any did.
    Optional<Towards> towards() {
        return Optional.ofNullable(settlement).map(Settlement::towards);
    }

    /// How something was paid. There is no place for a card's number, only its last four digits.
    ///
    /// @param towards how much of it is a payment of a plan; null where none is
    public record Settlement(
            Tender tender,
            @Nullable String last4,
            @Nullable String approval,
            String receipt,
            @Nullable Towards towards) {
        public Settlement {
            if (last4 != null && !last4.matches("\\d{4}"))
                throw new IllegalArgumentException("Of a card, only the last four digits are kept");
        }

        public Settlement(Tender tender, @Nullable String last4, @Nullable String approval, String receipt) {
            this(tender, last4, approval, receipt, null);
        }

        Settlement towards(Towards plan) {
            return new Settlement(tender, last4, approval, receipt, plan);
        }
    }

    /// How much went towards which payment plan.
    public record Towards(UUID plan, Money amount) {
        public Towards {
            if (!amount.isPositive())
                throw new IllegalArgumentException("What goes towards a plan is more than nothing");
        }
    }
}
