package health.threshold.station.desk;

import health.threshold.clinic.patient.Patient;
import health.threshold.fx.Background;
import health.threshold.fx.Newest;
import health.threshold.station.desk.WholeClinic.Answer;
import health.threshold.station.desk.WholeClinic.Listed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Looks for somebody in the whole clinic, once the desk asks for it, and brings their papers here.
final class ElsewhereModel {

    /// How the looking stands.
    sealed interface State {

        /// There is nothing to look for, or nowhere else to look.
        record Idle() implements State {}

        /// The desk may ask.
        record Offered(String text) implements State {}

        record Asking(String text) implements State {}

        /// Those who were found; their papers are not here.
        record Found(List<Listed> people, boolean more) implements State {
            public Found {
                people = List.copyOf(people);
            }
        }

        record NotReached(String text) implements State {}

        /// Somebody's papers are on their way.
        record Bringing(String name) implements State {}
    }

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Newest looks;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());

    ElsewhereModel(DeskRooms rooms, DeskSetting setting, Background background) {
        this.rooms = rooms;
        this.setting = setting;
        looks = background.newest();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Somebody types a name; looking begins only when they ask for it.
    void typed(String text) {
        looks.forget();
        state.set(text.isEmpty() || !rooms.wholeClinic().isWider() ? new State.Idle() : new State.Offered(text));
    }

    /// Asks for the people of this name.
    void look() {
        var text = switch (state.get()) {
            case State.Offered(var typed) -> typed;
            case State.NotReached(var typed) -> typed;
            case State.Idle _, State.Asking _, State.Found _, State.Bringing _ -> "";
        };
        if (text.isEmpty()) return;
        state.set(new State.Asking(text));
        looks.run(() -> rooms.wholeClinic().find(setting.actor(), text), answer -> answered(text, answer));
    }

    /// Brings somebody's papers, and hands over their file.
    void bring(Listed person, Consumer<Patient> then) {
        state.set(new State.Bringing(person.name()));
        looks.run(
                () -> rooms.wholeClinic().bring(setting.actor(), person.id())
                        ? rooms.file().person(setting.actor(), person.id())
                        : Optional.<Patient>empty(),
                file -> file.ifPresentOrElse(
                        found -> {
                            state.set(new State.Idle());
                            then.accept(found);
                        },
                        () -> state.set(new State.NotReached(person.name()))));
    }

    private void answered(String text, Answer answer) {
        state.set(
                switch (answer) {
                    case Answer.People(var people, var more) ->
                        new State.Found(
                                people.stream().filter(one -> !one.isHere()).toList(), more);
                    case Answer.NotReached _ -> new State.NotReached(text);
                });
    }
}
