package health.threshold.station.desk;

import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.ReceiptId;
import java.util.Optional;

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
        var at = words.time(clock.timeOf(card.at()));
        if (card.amount() != null) return words.say("pay.card.unclear", words.money(card.amount()), at);
        return words.say("pay.card.unclear.there", at);
    }

    private Said said(Tone tone, String key) {
        return new Said(tone, words.say(key));
    }
}
