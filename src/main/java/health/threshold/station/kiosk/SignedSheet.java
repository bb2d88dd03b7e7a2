package health.threshold.station.kiosk;

import health.threshold.clinic.consent.Signature;
import health.threshold.clinic.consent.SignedPaper;
import health.threshold.fx.Words;
import health.threshold.fx.paper.PaperLine;
import health.threshold.kernel.ClinicClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A copy of what somebody signed: the very words, the signature, when it was given, and the fingerprint by which
/// anybody can see that the words are the same.
final class SignedSheet {

    private final Words words;
    private final ClinicClock clock;

    SignedSheet(Words words, ClinicClock clock) {
        this.words = words;
        this.clock = clock;
    }

    List<PaperLine> lines(SignedPaper paper) {
        var shown = paper.consent().shown();
        var text = paper.text().orElseThrow();
        var lines = new ArrayList<PaperLine>();
        lines.add(PaperLine.note(paper.clinic()));
        lines.add(PaperLine.title(text.title()));
        for (var paragraph : text.body().split("\n\n")) lines.add(PaperLine.note(paragraph + "\n "));
        lines.add(PaperLine.rule());
        lines.add(PaperLine.note(signedBy(paper)));
        if (paper.signature().isDrawn())
            lines.add(PaperLine.ink(paper.signature().strokes(), Signature.WIDTH, Signature.HEIGHT));
        else lines.add(PaperLine.title(paper.signature().name()));
        var at = paper.consent().at();
        lines.add(PaperLine.note(words.date(clock.dayOf(at)) + ", " + words.time(clock.timeOf(at))));
        lines.add(PaperLine.note(words.say(
                "paper.version",
                shown.document(),
                shown.version(),
                Locale.forLanguageTag(shown.language()).getDisplayLanguage(words.locale()))));
        lines.add(PaperLine.note(words.say("paper.hash", shown.hash())));
        return lines;
    }

    private String signedBy(SignedPaper paper) {
        var who = paper.patient().full();
        if (paper.consent().proxy() == null) return words.say("paper.by", who);
        if (paper.proxy() == null) return words.say("paper.by.somebody", who);
        return words.say("paper.by.other", paper.proxy().full(), who);
    }
}
