package health.threshold.station.desk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.fx.paper.PaperLine;
import health.threshold.fx.paper.ReceiptPaper;
import health.threshold.kernel.ReceiptId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts a receipt on paper: a PDF where whoever asked for it wants it.
final class ReceiptPrint {

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;

    ReceiptPrint(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
    }

    /// Asks where to, and writes it there.
    ///
    /// @param saved is told, on the FX thread, what the file is called
    void save(@Nullable ReceiptId id, Consumer<String> saved) {
        if (id == null) return;
        background.run(
                () -> rooms.receipts().of(setting.actor(), id),
                receipt -> setting.saveAs()
                        .apply(words.say("receipt.file", receipt.number()))
                        .ifPresent(file -> write(file, id, receipt, saved)));
    }

    private void write(Path file, ReceiptId id, Receipt receipt, Consumer<String> saved) {
        background.run(
                () -> {
                    ReceiptPaper.write(file, lines(receipt));
                    rooms.receipts().printed(setting.actor(), id);
                    return String.valueOf(file.getFileName());
                },
                saved);
    }

    /// What the receipt says.
    List<PaperLine> lines(Receipt receipt) {
        var at = receipt.at().atZone(setting.clock().zone());
        var lines = new ArrayList<PaperLine>();
        lines.add(PaperLine.title(receipt.clinic()));
        lines.add(PaperLine.note(words.say("receipt.number", receipt.number())));
        lines.add(PaperLine.note(words.date(at.toLocalDate()) + ", " + words.time(at.toLocalTime())));
        lines.add(PaperLine.note(words.say("receipt.for", receipt.initials())));
        lines.add(PaperLine.rule());
        for (var charge : receipt.charges()) lines.add(PaperLine.row(charge.words(), words.money(charge.amount())));
        lines.add(PaperLine.rule());
        lines.add(PaperLine.total(words.say("receipt.paid"), words.money(receipt.paid())));
        var last4 = receipt.settlement().last4();
        lines.add(PaperLine.note(
                last4 == null
                        ? words.say("pay.by." + receipt.settlement().tender())
                        : words.say(
                                "receipt.card",
                                last4,
                                String.valueOf(receipt.settlement().approval()))));
        lines.add(PaperLine.row(words.say("receipt.left"), words.money(receipt.left())));
        if (rooms.copays().isSimulated()) lines.add(PaperLine.note(words.say("receipt.demo")));
        return lines;
    }
}
