package health.threshold.clinic.billing;

import health.threshold.kernel.VisitId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// What came onto somebody's ledger since they agreed to a plan, told apart from what the plan is about, so that
/// it never takes in what they owe for something newer.
///
/// @param entries the person's ledger
record SinceAgreed(PaymentPlan.Terms terms, List<LedgerEntry> entries) {

    /// What is owed for what is newer than the plan, without today's.
    ///
    /// @param today this visit, and what is left of its charges, zero or more
    Money newer(VisitId today, Money left) {
        var later = laterVisits();
        var keys = entries.stream().map(LedgerEntry::key).collect(Collectors.toSet());
        var zero = left.multipliedBy(0);
        var sum = zero;
        var isLater = later.contains(today);
        for (var entry : entries) {
            if (!isLater(entry, later)) continue;
            sum = sum.plus(entry.amount());
            if (entry.struckBy().noneMatch(keys::contains))
                sum = sum.plus(entry.towards().map(LedgerEntry.Towards::amount).orElse(zero));
        }
        if (isLater) sum = sum.minus(left);
        return sum.isNegative() ? zero : sum;
    }

    /// Whether all that the plan is about is on this ledger; a device may not have heard of it yet. What was owed and
    /// paid before says nothing of it, and what was struck out since is dated as its mistake.
    boolean isHeard() {
        return !entries.stream()
                .filter(entry -> !isAfter(entry.posted()) && !Ledger.isVoid(entry))
                .map(LedgerEntry::amount)
                .reduce(terms.total().multipliedBy(0), Money::plus)
                .isLessThan(terms.total());
    }

    private Set<VisitId> laterVisits() {
        var before = entries.stream()
                .filter(entry -> !isAfter(entry.posted()))
                .map(LedgerEntry::visit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entries.stream()
                .map(LedgerEntry::visit)
                .filter(Objects::nonNull)
                .filter(visit -> !before.contains(visit))
                .collect(Collectors.toSet());
    }

    /// A charge for no visit is as new as its day; what takes away for no visit may have been for anything.
    private boolean isLater(LedgerEntry entry, Set<VisitId> later) {
        if (entry.visit() != null) return later.contains(entry.visit());
        return entry.posting() == Posting.CHARGE && isAfter(entry.posted());
    }

    private boolean isAfter(Instant posted) {
        return posted.isAfter(terms.agreed());
    }
}
