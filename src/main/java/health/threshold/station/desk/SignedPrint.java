package health.threshold.station.desk;

import health.threshold.clinic.consent.Signature;
import health.threshold.clinic.consent.SignedPaper;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.fx.paper.PaperLine;
import health.threshold.fx.paper.ReceiptPaper;
import health.threshold.kernel.ConsentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Puts what somebody has signed on paper, a sheet for each document: the very words, the signature, when and in which
/// language it was given, and the fingerprint by which anybody can see that the words are the same.
final class SignedPrint {

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;

    SignedPrint(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
    }

    /// Asks where to, and writes it there.
    ///
    /// @param saved is told, on the FX thread, what the file is called
    void save(List<ConsentId> signed, Consumer<String> saved) {
        background.run(
                () -> signed.stream()
                        .flatMap(id -> rooms.signing().paper(setting.actor(), id).stream())
                        .toList(),
                papers -> {
                    if (!papers.isEmpty())
                        setting.saveAs().apply(words.say("papers.file")).ifPresent(file -> write(file, papers, saved));
                });
    }

    private void write(Path file, List<SignedPaper> papers, Consumer<String> saved) {
        background.run(
                () -> {
                    ReceiptPaper.writeSheets(
                            file, papers.stream().map(this::lines).toList());
                    return String.valueOf(file.getFileName());
                },
                saved);
    }

    /// What one sheet says.
    List<PaperLine> lines(SignedPaper paper) {
        var shown = paper.consent().shown();
        var lines = new ArrayList<PaperLine>();
        lines.add(PaperLine.note(paper.clinic()));
        paper.text()
                .ifPresentOrElse(
                        text -> {
                            lines.add(PaperLine.title(text.title()));
                            for (var paragraph : text.body().split("\n\n"))
                                lines.add(PaperLine.note(paragraph + "\n "));
                        },
                        () -> {
                            lines.add(PaperLine.title(shown.document()));
                            lines.add(PaperLine.note(words.say("papers.text.elsewhere")));
                        });
        lines.add(PaperLine.rule());
        lines.add(PaperLine.note(signedBy(paper)));
        if (paper.signature().isDrawn())
            lines.add(PaperLine.ink(paper.signature().strokes(), Signature.WIDTH, Signature.HEIGHT));
        else lines.add(PaperLine.title(paper.signature().name()));
        lines.add(PaperLine.note(when(paper)));
        lines.add(PaperLine.note(
                words.say("papers.version", shown.document(), shown.version(), language(shown.language()))));
        lines.add(PaperLine.note(words.say("papers.hash", shown.hash())));
        return lines;
    }

    private String signedBy(SignedPaper paper) {
        var who = paper.patient().full();
        if (paper.consent().proxy() == null) return words.say("papers.by", who);
        if (paper.proxy() == null) return words.say("papers.by.somebody", who);
        return words.say("papers.by.other", paper.proxy().full(), who);
    }

    private String when(SignedPaper paper) {
        var at = paper.consent().at().atZone(setting.clock().zone());
        var how = paper.signature().isDrawn() ? "papers.drawn" : "papers.typed";
        return words.say(how, words.date(at.toLocalDate()), words.time(at.toLocalTime()));
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(words.locale());
    }
}
