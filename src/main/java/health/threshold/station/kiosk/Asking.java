package health.threshold.station.kiosk;

import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.Arriving;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody is asked of how they arrive, in the clinic's order, and what they have said.
final class Asking {

    private final Map<ArrivalQuestion, ArrivalAnswer> said = new EnumMap<>(ArrivalQuestion.class);
    private List<ArrivalQuestion> due = List.of();

    /// This is to be asked.
    void lay(List<ArrivalQuestion> questions) {
        due = List.copyOf(questions);
    }

    /// What has meanwhile been put on record need not be asked; what was answered here keeps its page.
    void layStill(List<ArrivalQuestion> questions) {
        due = due.stream()
                .filter(question -> said.containsKey(question) || questions.contains(question))
                .toList();
    }

    List<ArrivalQuestion> due() {
        return due;
    }

    Optional<ArrivalQuestion> first() {
        return due.stream().findFirst();
    }

    Optional<ArrivalQuestion> after(ArrivalQuestion question) {
        return due.stream().skip(due.indexOf(question) + 1L).findFirst();
    }

    /// Whether just this is kept already.
    boolean isSaid(ArrivalAnswer answer) {
        return answer.equals(said.get(answer.question()));
    }

    /// This is kept.
    void said(ArrivalAnswer answer) {
        said.put(answer.question(), answer);
    }

    /// How they arrive, by what they said here.
    Arriving arriving() {
        var arriving = Arriving.UNSAID;
        for (var answer : said.values()) arriving = arriving.after(answer);
        return arriving;
    }

    void wipe() {
        due = List.of();
        said.clear();
    }
}
