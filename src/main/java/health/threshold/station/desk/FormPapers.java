package health.threshold.station.desk;

import health.threshold.clinic.form.FormDesk;
import health.threshold.clinic.form.FormPart;
import health.threshold.clinic.form.FormPrint;
import health.threshold.clinic.form.FormQuestion;
import health.threshold.fx.Background;
import health.threshold.fx.Photo;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.fx.paper.Paper;
import health.threshold.fx.paper.PaperLine;
import health.threshold.fx.paper.ReceiptPaper;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The form of somebody new on paper: printed for them to write on, and taken in as pictures when it comes back.
final class FormPapers {

    private static final int LINES = 3;

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;

    FormPapers(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
    }

    /// Asks where to, and writes it there.
    ///
    /// @param saved is told, on the FX thread, what the file is called
    void save(VisitId visit, Consumer<String> saved) {
        background.run(
                () -> rooms.forms().print(setting.actor(), visit),
                form -> form.ifPresent(print ->
                        setting.saveAs().apply(words.say("form.file")).ifPresent(file -> write(file, print, saved))));
    }

    /// Asks for the pictures, and keeps them all or none.
    ///
    /// @param told says, on the FX thread, how it went; nothing where nobody chose any
    void receive(VisitId visit, Consumer<Said> told) {
        var chosen = setting.pictures().get();
        if (chosen.isEmpty()) return;
        if (chosen.size() > FormDesk.MOST_PAGES) {
            told.accept(new Said(Tone.ATTENTION, words.say("form.many", FormDesk.MOST_PAGES)));
            return;
        }
        background.run(() -> kept(visit, chosen), told);
    }

    private Said kept(VisitId visit, List<Path> chosen) {
        var pages = new ArrayList<String>();
        for (var file : chosen) {
            var picture = Photo.fitted(file);
            if (picture.isEmpty()) return new Said(Tone.ATTENTION, words.say("form.bad", file.getFileName()));
            pages.add(Base64.getEncoder().encodeToString(picture.get()));
        }
        rooms.forms().receive(setting.actor(), visit, pages);
        return new Said(Tone.GOOD, words.say("form.kept", pages.size()));
    }

    private void write(Path file, FormPrint print, Consumer<String> saved) {
        background.run(
                () -> {
                    ReceiptPaper.write(file, Paper.LETTER, lines(print));
                    return String.valueOf(file.getFileName());
                },
                saved);
    }

    /// What the sheet says.
    List<PaperLine> lines(FormPrint print) {
        var language = print.language();
        var lines = new ArrayList<PaperLine>();
        lines.add(PaperLine.title(words.say("form.paper.title", print.clinic())));
        lines.add(PaperLine.note(words.say("form.paper.person", print.patient().full(), words.date(print.born()))));
        lines.add(PaperLine.note(words.say("form.paper.how") + "\n "));
        for (var part : print.form().parts()) lines.addAll(part(part, print, language));
        return lines;
    }

    private List<PaperLine> part(FormPart part, FormPrint print, Locale language) {
        var lines = new ArrayList<PaperLine>();
        lines.add(PaperLine.title(part.title().in(language)));
        for (var question : part.questions()) {
            lines.add(PaperLine.note(question.text().in(language)));
            if (print.answered().contains(question.id())) lines.add(PaperLine.note(words.say("form.paper.answered")));
            else lines.addAll(blank(question, language));
        }
        return lines;
    }

    private List<PaperLine> blank(FormQuestion question, Locale language) {
        var lines = new ArrayList<PaperLine>();
        for (var option : question.options())
            lines.add(
                    PaperLine.note(words.say("form.paper.option", option.text().in(language))));
        question.more().ifPresent(more -> lines.add(PaperLine.note(more.in(language))));
        if (question.options().isEmpty() || question.more().isPresent())
            for (int line = 0; line < LINES; line++) {
                lines.add(PaperLine.note("\n "));
                lines.add(PaperLine.rule());
            }
        return lines;
    }
}
