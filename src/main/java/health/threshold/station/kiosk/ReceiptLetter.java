package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.fx.Words;
import java.util.ArrayList;

/// A receipt as it goes by e-mail, in the person's language: the clinic, the day, the amount, the end of the card's
/// number. Nothing of the person, and nothing of why they came.
final class ReceiptLetter {

    private final Receipt receipt;
    private final Words words;
    private final KioskSetting setting;

    ReceiptLetter(Receipt receipt, Words words, KioskSetting setting) {
        this.receipt = receipt;
        this.words = words;
        this.setting = setting;
    }

    String subject() {
        return plain(words.say("mail.subject", receipt.clinic()));
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(receipt.clinic());
        lines.add(words.date(setting.clock().dayOf(receipt.at())));
        lines.add("");
        lines.add(words.say("mail.paid", words.money(receipt.paid())));
        var last4 = receipt.settlement().last4();
        if (last4 != null) lines.add(words.say("mail.card", last4));
        lines.add(words.say("mail.number", receipt.number()));
        if (setting.demo()) lines.add(words.say("mail.demo"));
        lines.add("");
        lines.add(words.say("mail.questions"));
        return plain(String.join("\n", lines));
    }

    /// Without the marks of direction, and the ties within names, that only our own screens need.
    private static String plain(String text) {
        return text.replaceAll("[\u200e\u200f]", "").replace('\u00a0', ' ');
    }
}
