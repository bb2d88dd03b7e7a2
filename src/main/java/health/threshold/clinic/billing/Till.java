package health.threshold.clinic.billing;

import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.Role;
import health.threshold.store.Tx;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Enters what was paid, and how much of it went towards a payment plan. What a plan asks for next follows from it
/// in the same commit.
final class Till {

    private final Ledger ledger;

    Till(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What was paid.
    ///
    /// @param amount above zero
    /// @param key what makes entering it twice the same as entering it once
    /// @param card what the terminal said; null where none was asked
    record Paid(Money amount, String words, String key, Tender tender, Charge.@Nullable Approved card) {}

    /// What a share of what is owed comes to now.
    ///
    /// @throws IllegalArgumentException if somebody at a kiosk would pay less than the clinic takes there
    Money amount(Tx tx, Visit who, Share share) {
        var owed = ledger.owed(tx, who.patient(), who.id());
        var amount = share.of(owed);
        // The desk takes whatever somebody can spare.
        var least = ledger.chosen(tx, Setting.PAY_LEAST_PART);
        if (tx.by().role() == Role.KIOSK
                && share.purpose() == Purpose.PART
                && amount.isLessThan(least)
                && amount.isLessThan(owed.total()))
            throw new IllegalArgumentException("A part is at least what the clinic has chosen");
        return amount;
    }

    /// @return the entry that stands: this one, or the one posted before
    LedgerEntry post(Tx tx, Visit who, Paid paid) {
        var owed = ledger.owed(tx, who.patient(), who.id());
        var entry = ledger.post(tx, entry(tx, who, paid, owed));
        owed.plan().ifPresent(before -> follow(tx, who, before.plan()));
        ledger.endSettled(tx, who.patient(), who.id());
        return entry;
    }

    private static LedgerEntry entry(Tx tx, Visit who, Paid paid, Owed owed) {
        return new LedgerEntry(
                tx.newId(),
                paid.key(),
                who.patient(),
                who.id(),
                Posting.PAYMENT,
                paid.amount().negated(),
                paid.words(),
                tx.now(),
                tx.by().id(),
                settlement(tx, paid, owed));
    }

    private static LedgerEntry.Settlement settlement(Tx tx, Paid paid, Owed owed) {
        var card = paid.card();
        var settlement = new LedgerEntry.Settlement(
                paid.tender(),
                card == null ? null : card.last4(),
                card == null || card.approval().isBlank() ? null : card.approval(),
                receiptNumber(tx));
        var part = owed.pays(paid.amount()).plan();
        return owed.plan()
                .filter(plan -> part.isPositive())
                .map(plan ->
                        settlement.towards(new LedgerEntry.Towards(plan.plan().id(), part)))
                .orElse(settlement);
    }

    /// The plan says what it asks for next, and ends with its last payment.
    private void follow(Tx tx, Visit who, PaymentPlan before) {
        if (before.terms() == null) return;
        var standing = ledger.owed(tx, who.patient(), who.id()).plan();
        if (standing.isEmpty()) return;
        var now = standing.get();
        var next = before.nextDueOn(PaymentPlan.nextDue(now.installments()));
        var after = now.unpaid().isPositive() ? next : next.ended();
        if (!after.equals(before)) ledger.keep(tx, after);
    }

    private static String receiptNumber(Tx tx) {
        return tx.newId().toString().substring(24).toUpperCase(Locale.ROOT);
    }
}
