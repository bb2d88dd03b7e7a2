package health.threshold.station.kiosk;

import health.threshold.clinic.checkin.FormCounter.Laid;
import health.threshold.clinic.form.ClinicForm;
import health.threshold.clinic.form.FormPart;
import health.threshold.clinic.form.FormQuestion;
import health.threshold.clinic.form.FormQuestion.Kind;
import health.threshold.clinic.form.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The form that lies before somebody new: which question is next, and what they gave at this sitting. Of what was
/// given before it knows only that it was.
final class FormFilling {

    /// Why the page between the questions is shown.
    enum Pause {
        START,
        RESUMED,
        PART_DONE,
        STOPPED
    }

    /// What is being written, and what is being ticked.
    final StringProperty words = new SimpleStringProperty("");

    final Set<String> ticked = new LinkedHashSet<>();

    private final List<FormQuestion> todo = new ArrayList<>();
    private final Map<String, Given> given = new HashMap<>();
    private final Map<String, UUID> sheets = new HashMap<>();
    private @Nullable ClinicForm form;
    private Pause pause = Pause.START;
    private int at;
    private boolean more;
    private boolean onPaper;

    void lay(Laid laid) {
        wipe();
        form = laid.form();
        for (var part : laid.form().parts())
            for (var question : part.questions()) if (!laid.answered().contains(question.id())) todo.add(question);
        pause = laid.answered().isEmpty() ? Pause.START : Pause.RESUMED;
        open();
    }

    /// Whether there was anything to fill in.
    boolean isAny() {
        return form != null;
    }

    /// Whether there is nothing left to ask.
    boolean isOver() {
        return at >= todo.size();
    }

    FormQuestion question() {
        return todo.get(at);
    }

    /// Whether words are to be written: as the answer, or after a yes.
    boolean isTyped() {
        return more || question().kind() == Kind.WORDS;
    }

    /// Whether words are to be written after a yes.
    boolean isMore() {
        return more;
    }

    Pause pause() {
        return pause;
    }

    List<FormPart> parts() {
        return Objects.requireNonNull(form).parts();
    }

    /// The part of the question that is next.
    FormPart part() {
        return Objects.requireNonNull(form).partOf(question().id()).orElseThrow();
    }

    /// Which part that is, from one.
    int number() {
        return parts().indexOf(part()) + 1;
    }

    /// The sheet that this sitting writes on; null where it has not begun one for this part.
    @Nullable
    UUID sheet() {
        return sheets.get(part().id());
    }

    Optional<Given> given() {
        return Optional.ofNullable(given.get(question().id()));
    }

    boolean isOnPaper() {
        return onPaper;
    }

    /// The question has been answered, and the answer kept.
    ///
    /// @return whether the next question is one of the same part
    boolean answered(UUID sheet, Given answer) {
        var part = part();
        sheets.put(part.id(), sheet);
        given.put(question().id(), answer);
        var chosen = answer.chosen().stream().map(Given.Chosen::code).collect(Collectors.toSet());
        more = !more && question().more().isPresent() && chosen.contains(FormQuestion.YES);
        if (!more) at++;
        pause = Pause.PART_DONE;
        if (isOver()) return false;
        open();
        return part().equals(part);
    }

    /// They stop in the middle.
    void stop() {
        pause = Pause.STOPPED;
    }

    /// The rest comes another time, or on paper.
    void leave(boolean onPaper) {
        this.onPaper = onPaper;
        at = todo.size();
    }

    /// Goes back by one, to what was given at this sitting.
    ///
    /// @param between whether the page between the questions is shown
    /// @return whether there was something to go back to
    boolean back(boolean between) {
        if (isOver()) return false;
        if (between && pause == Pause.STOPPED) return true;
        if (more) more = false;
        else if (at == 0) return false;
        else at--;
        open();
        return true;
    }

    void wipe() {
        form = null;
        todo.clear();
        given.clear();
        sheets.clear();
        ticked.clear();
        words.set("");
        pause = Pause.START;
        at = 0;
        more = false;
        onPaper = false;
    }

    private void open() {
        ticked.clear();
        given().ifPresent(one -> one.chosen().stream().map(Given.Chosen::code).forEach(ticked::add));
        words.set(given().map(Given::words).orElse(""));
    }
}
