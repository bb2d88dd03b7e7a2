package health.threshold.station.kiosk;

import health.threshold.clinic.form.FormDesk.Told;
import health.threshold.clinic.form.FormQuestion;
import health.threshold.clinic.form.FormQuestion.FormOption;
import health.threshold.clinic.form.FormQuestion.Kind;
import health.threshold.clinic.form.Given;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;

/// One question of the form. An answer is kept before the next question is shown.
final class FormQuestionModel {

    private final KioskFlow flow;
    private final FormFilling form;
    private final FormQuestion question;
    private final Locale language;
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();

    /// @param language in which it is shown
    FormQuestionModel(KioskFlow flow, Locale language) {
        this.flow = flow;
        this.language = language;
        form = flow.session().form;
        question = form.question();
    }

    String text() {
        return (form.isMore() ? question.more().orElseThrow() : question.text()).in(language);
    }

    Kind kind() {
        return question.kind();
    }

    List<FormOption> options() {
        return question.options();
    }

    String label(FormOption option) {
        return option.text().in(language);
    }

    boolean isChosen(FormOption option) {
        return form.ticked.contains(option.code());
    }

    StringProperty words() {
        return form.words;
    }

    int number() {
        return form.number();
    }

    int count() {
        return form.parts().size();
    }

    String part() {
        return form.part().title().in(language);
    }

    /// Whether somebody would keep nothing.
    ReadOnlyBooleanProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /// The one answer; or one more tick, or one less.
    void choose(FormOption option) {
        if (!isHere()) return;
        missing.set(false);
        if (kind() == Kind.SEVERAL) tick(option);
        else give(new Given(List.of(chosen(option)), ""));
    }

    /// Keeps what is ticked, or what was written.
    void keep() {
        if (!isHere()) return;
        missing.set(false);
        var typed = form.isTyped();
        missing.set(typed ? form.words.get().isBlank() : form.ticked.isEmpty());
        if (!missing.get()) give(typed ? written() : new Given(ticked(), ""));
    }

    /// They would rather not say; a yes stays where no more is said.
    void skip() {
        if (isHere()) give(form.isMore() ? new Given(ticked(), "") : Given.RATHER_NOT);
    }

    /// Later, or on paper.
    void stop() {
        if (!isHere()) return;
        form.stop();
        flow.backTo(Page.FORM);
    }

    private Given written() {
        return new Given(form.isMore() ? ticked() : List.of(), form.words.get());
    }

    private void tick(FormOption option) {
        if (form.ticked.remove(option.code())) return;
        if (option.none()) form.ticked.clear();
        for (var other : options()) if (other.none()) form.ticked.remove(other.code());
        form.ticked.add(option.code());
    }

    private List<Given.Chosen> ticked() {
        return options().stream().filter(this::isChosen).map(this::chosen).toList();
    }

    private Given.Chosen chosen(FormOption option) {
        return new Given.Chosen(option.code(), label(option));
    }

    private void give(Given given) {
        var visit = flow.session().visit().orElseThrow();
        var told = new Told(form.sheet(), question.id(), given, language);
        flow.ask(Waiting.SAVING, () -> flow.rooms().checkIn().forms().answer(flow.setting.by(), visit, told), sheet -> {
            if (form.answered(sheet, given)) flow.turnOver();
            else if (form.isOver()) new Way(flow).afterForm();
            else flow.backTo(Page.FORM);
        });
    }

    private boolean isHere() {
        return flow.page().get() == Page.FORM_QUESTION;
    }
}
