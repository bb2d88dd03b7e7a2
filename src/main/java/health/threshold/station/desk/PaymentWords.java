package health.threshold.station.desk;

import health.threshold.clinic.billing.Finding;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.clinic.billing.Verdict;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.ReceiptId;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What the desk is told of how a payment ended, and what may be taken after it.
record PaymentWords(Words words, ClinicClock clock) {

    Said of(Payment payment) {
        return switch (payment) {
            case Payment.Paid _ -> said(Tone.GOOD, "pay.paid");
            case Payment.Declined _ -> said(Tone.ATTENTION, "pay.declined");
            case Payment.AskedAtTheDesk _ -> said(Tone.ATTENTION, "pay.unclear");
            case Payment.NothingOwed _ -> said(Tone.INFO, "pay.nothing");
            case Payment.EarlierCard(var ended) -> ofEarlier(ended);
        };
    }

    /// What the terminal said of a card that was unclear.
    Said ofEarlier(Payment ended) {
        return switch (ended) {
            case Payment.Paid _ -> said(Tone.GOOD, "pay.asked.paid");
            case Payment.Declined _ -> said(Tone.INFO, "pay.asked.not");
            case Payment.AskedAtTheDesk _ -> said(Tone.ATTENTION, "pay.asked.unclear");
            case Payment.NothingOwed _ -> said(Tone.INFO, "pay.nothing");
            case Payment.EarlierCard(var earlier) -> ofEarlier(earlier);
        };
    }

    static Optional<ReceiptId> receipt(Payment payment) {
        return switch (payment) {
            case Payment.Paid(var number) -> Optional.of(number);
            case Payment.EarlierCard(var ended) -> receipt(ended);
            case Payment.Declined _, Payment.AskedAtTheDesk _, Payment.NothingOwed _ -> Optional.empty();
        };
    }

    /// What must be known of a card before anything else is taken.
    String of(UnclearCard card) {
        var at = words.moment(clock, card.at());
        return switch (card) {
            case UnclearCard.Here here -> words.say("pay.card.unclear", words.money(here.amount()), at);
            case UnclearCard.Elsewhere there -> elsewhere(there.amount(), at);
            case UnclearCard.Differs differs ->
                words.say("pay.card.differs." + differs.why(), words.money(differs.amount()), at);
        };
    }

    private String elsewhere(@Nullable Money amount, String at) {
        if (amount == null) return words.say("pay.card.unclear.there", at);
        return words.say("pay.card.unclear.there.amount", words.money(amount), at);
    }

    /// What will be on record once somebody confirms it.
    ///
    /// @param called who decides
    String draft(UnclearCard card, Finding found, String called) {
        var looked = found.looked();
        if (found.verdict() == Verdict.NOT_CHARGED) return words.say("pay.decide.draft.not", called, looked);
        var amount = words.money(Objects.requireNonNull(amount(card, found)));
        if (found.last4() == null) return words.say("pay.decide.draft.charged", called, amount, looked);
        return words.say("pay.decide.draft.charged.card", called, amount, looked, found.last4());
    }

    private static @Nullable Money amount(UnclearCard card, Finding found) {
        return switch (card) {
            case UnclearCard.Here here -> here.amount();
            case UnclearCard.Elsewhere there -> there.amount() == null ? found.amount() : there.amount();
            case UnclearCard.Differs differs -> differs.amount();
        };
    }

    private Said said(Tone tone, String key) {
        return new Said(tone, words.say(key));
    }
}
