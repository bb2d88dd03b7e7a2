package health.threshold.station.desk;

import health.threshold.clinic.schedule.Passes;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.fx.paper.CodePicture;
import health.threshold.fx.paper.PaperLine;
import health.threshold.fx.paper.ReceiptPaper;
import health.threshold.kernel.AppointmentId;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Puts the pass of an appointment on paper, or into a picture for a message where the file is called `.png`. Neither
/// has the person's name.
final class PassPrint {

    private static final int SQUARE_PERCENT = 62;
    private static final int BARS_PERCENT = 100;

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;

    PassPrint(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
    }

    /// Asks where to, and writes it there.
    ///
    /// @param saved is told, on the FX thread, what the file is called
    void save(AppointmentId id, Consumer<String> saved) {
        background.run(
                () -> rooms.passes().of(setting.actor(), id),
                found -> found.ifPresent(slip -> setting.saveAs()
                        .apply(words.say("pass.file", slip.pass().code()))
                        .ifPresent(file -> write(file, slip, saved))));
    }

    private void write(Path file, Passes.Slip slip, Consumer<String> saved) {
        background.run(
                () -> {
                    var name = String.valueOf(file.getFileName());
                    if (name.toLowerCase(Locale.ROOT).endsWith(".png"))
                        CodePicture.square(slip.pass().text()).save(file);
                    else ReceiptPaper.write(file, lines(slip));
                    return name;
                },
                saved);
    }

    /// What the pass says.
    List<PaperLine> lines(Passes.Slip slip) {
        var starts = slip.starts().atZone(setting.clock().zone());
        return List.of(
                PaperLine.title(slip.clinic()),
                PaperLine.note(words.say("pass.for")),
                PaperLine.row(words.date(starts.toLocalDate()), words.time(starts.toLocalTime())),
                PaperLine.total(words.say("pass.code"), slip.pass().code()),
                PaperLine.picture(CodePicture.square(slip.pass().text()), SQUARE_PERCENT),
                PaperLine.picture(CodePicture.bars(slip.pass().shortText()), BARS_PERCENT),
                PaperLine.note(words.say("pass.how")));
    }
}
