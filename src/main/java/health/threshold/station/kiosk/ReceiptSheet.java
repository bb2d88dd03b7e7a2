package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.fx.Words;
import health.threshold.fx.paper.PaperLine;
import java.util.ArrayList;
import java.util.List;

/// A receipt as it is printed at the kiosk: of the person only initials, and nothing of why they came.
final class ReceiptSheet {

    private final Receipt receipt;
    private final Words words;
    private final KioskSetting setting;

    ReceiptSheet(Receipt receipt, Words words, KioskSetting setting) {
        this.receipt = receipt;
        this.words = words;
        this.setting = setting;
    }

    List<PaperLine> lines() {
        var clock = setting.clock();
        var lines = new ArrayList<PaperLine>();
        lines.add(PaperLine.title(receipt.clinic()));
        lines.add(PaperLine.note(words.say("mail.number", receipt.number())));
        lines.add(
                PaperLine.note(words.date(clock.dayOf(receipt.at())) + ", " + words.time(clock.timeOf(receipt.at()))));
        lines.add(PaperLine.note(words.say("paper.for", receipt.initials())));
        lines.add(PaperLine.rule());
        lines.add(PaperLine.total(words.say("paper.paid"), words.money(receipt.paid())));
        var last4 = receipt.settlement().last4();
        if (last4 != null) lines.add(PaperLine.note(words.say("mail.card", last4)));
        lines.add(PaperLine.row(words.say("paper.left"), words.money(receipt.left())));
        if (setting.demo()) lines.add(PaperLine.note(words.say("mail.demo")));
        return lines;
    }
}
