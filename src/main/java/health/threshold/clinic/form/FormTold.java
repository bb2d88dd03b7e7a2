package health.threshold.clinic.form;

import health.threshold.clinic.form.FormQuestion.FormOption;
import health.threshold.clinic.form.FormSheet.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What somebody told about themselves on the clinic's forms, in the form's own order. Where two sittings answered
/// one question differently, both answers are here, the later first: nobody but the person can say which is right.
///
/// @param form the newest version, whose words stand in for those that were shown where the languages differ
/// @param pages how many pictures there are of forms on paper
/// @param received when the last of them came; empty if none did
public record FormTold(Optional<ClinicForm> form, List<Line> lines, long pages, Optional<Instant> received) {

    /// The name that the question of what matters to somebody has on a form, whatever its words.
    private static final String MATTERS = "matters";

    /// One answer.
    ///
    /// @param forAnother whether somebody else gave it for the person
    /// @param again whether a later sitting answered the same question differently
    public record Line(FormAnswer answer, boolean forAnother, boolean again) {}

    public FormTold {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && received.isEmpty();
    }

    static FormTold of(Optional<ClinicForm> form, List<FormSheet> sheets, long pages) {
        var lines = new ArrayList<Line>();
        for (var question : inOrder(form, sheets)) {
            var given = new ArrayList<Given>();
            for (var sheet : sheets.reversed())
                for (var answer : sheet.answers())
                    if (answer.question().equals(question) && !given.contains(answer.given())) {
                        lines.add(new Line(answer, sheet.by().forAnother(), !given.isEmpty()));
                        given.add(answer.given());
                    }
        }
        var received = sheets.stream()
                .filter(sheet -> sheet.way() == Way.RECEIVED)
                .map(FormSheet::at)
                .max(Comparator.naturalOrder());
        return new FormTold(form, lines, pages, received);
    }

    /// What they wrote of what matters to them, the latest first.
    public List<Line> matters() {
        return lines.stream()
                .filter(line -> line.answer().question().equals(MATTERS))
                .filter(line -> !line.answer().given().words().isEmpty())
                .toList();
    }

    /// The question in this language where the form of today still has it, else as it was shown.
    public String asked(Line line, Locale language) {
        return question(line)
                .map(one -> one.text().in(language))
                .orElse(line.answer().asked());
    }

    /// What was chosen, likewise.
    public List<String> chosen(Line line, Locale language) {
        return line.answer().given().chosen().stream()
                .map(one -> question(line).stream()
                        .flatMap(question -> question.options().stream())
                        .filter(option -> option.code().equals(one.code()))
                        .map(FormOption::text)
                        .map(text -> text.in(language))
                        .findFirst()
                        .orElse(one.label()))
                .toList();
    }

    private Optional<FormQuestion> question(Line line) {
        return form.flatMap(one -> one.find(line.answer().question()));
    }

    private static List<String> inOrder(Optional<ClinicForm> form, List<FormSheet> sheets) {
        var order = new ArrayList<String>();
        form.ifPresent(one ->
                one.parts().forEach(part -> part.questions().forEach(question -> order.add(question.id()))));
        for (var sheet : sheets)
            for (var answer : sheet.answers()) if (!order.contains(answer.question())) order.add(answer.question());
        return order;
    }
}
