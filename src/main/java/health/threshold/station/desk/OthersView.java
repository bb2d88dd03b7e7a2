package health.threshold.station.desk;

import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.patient.Patient;
import health.threshold.fx.Words;
import health.threshold.station.desk.ElsewhereModel.State;
import health.threshold.station.desk.WholeClinic.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Below the board: whom a search finds who is not expected today, on this device or in the whole clinic; and what
/// became of something that somebody told the clinic, by its number.
final class OthersView {

    private final DeskModel model;
    private final Words words;
    private final LineWords say;
    private final VBox place;

    OthersView(DeskModel model, Words words, LineWords say, VBox place) {
        this.model = model;
        this.words = words;
        this.say = say;
        this.place = place;
        model.board().others().subscribe(this::show);
        model.board().told().subscribe(now -> show());
        model.board().elsewhere().state().subscribe(now -> show());
        show();
    }

    private void show() {
        var nodes = new ArrayList<Node>();
        var found = model.board().others();
        if (!found.isEmpty()) {
            nodes.add(title("desk.others"));
            for (var person : found) nodes.add(other(person));
        }
        var told = model.board().told().get();
        if (told.isAsked() && told.found().isEmpty()) nodes.add(sentence(words.say("told.none")));
        for (var one : told.found()) nodes.add(told(one));
        nodes.addAll(elsewhere());
        place.setVisible(!nodes.isEmpty());
        place.setManaged(!nodes.isEmpty());
        place.getChildren().setAll(nodes);
    }

    private Node told(Feedback one) {
        var box = new VBox(4);
        box.setId("told");
        var heading = new Label(
                words.say("told.when." + one.kind(), one.number(), say.date(one.received()), say.time(one.received())));
        heading.getStyleClass().add("eyebrow");
        box.getChildren().addAll(heading, sentence(one.words()));
        var answered = one.answered();
        if (answered == null) {
            var done = link(words.say("told.answered"));
            done.setId("told-answered");
            done.setOnAction(press -> model.board().answered(one));
            box.getChildren().add(done);
        } else if (one.kind() != FeedbackKind.COMPLIMENT)
            box.getChildren().add(sentence(words.say("told.answered.on", say.date(answered))));
        return box;
    }

    private List<Node> elsewhere() {
        return switch (model.board().elsewhere().state().get()) {
            case State.Idle _ -> List.of();
            case State.Offered(var text) -> List.of(look(text));
            case State.Asking _ -> List.of(sentence(words.say("elsewhere.asking")));
            case State.Bringing(var name) -> List.of(sentence(words.say("elsewhere.bringing", name)));
            case State.NotReached(var text) -> List.of(sentence(words.say("elsewhere.notReached")), look(text));
            case State.Found(var people, var more) -> {
                if (people.isEmpty()) yield List.of(sentence(words.say("elsewhere.nobody")));
                var nodes = new ArrayList<Node>();
                nodes.add(title("elsewhere.found"));
                for (var one : people) nodes.add(listed(one));
                if (more) nodes.add(sentence(words.say("elsewhere.more")));
                yield nodes;
            }
        };
    }

    private Button look(String text) {
        var button = link(words.say("elsewhere.look", text));
        button.setId("look-elsewhere");
        button.setOnAction(press -> model.board().elsewhere().look());
        return button;
    }

    private Button listed(Listed person) {
        var born = person.born();
        var button = link(born == null ? person.name() : words.say("desk.other", person.name(), words.date(born)));
        button.setOnAction(press -> model.board().elsewhere().bring(person, file -> model.walkIn(Optional.of(file))));
        return button;
    }

    private Button other(Patient person) {
        var button = link(words.say("desk.other", person.name().full(), words.date(person.birthDate())));
        button.setOnAction(press -> model.walkIn(Optional.of(person)));
        return button;
    }

    private Label title(String key) {
        var title = new Label(words.say(key));
        title.getStyleClass().add("eyebrow");
        return title;
    }

    private static Label sentence(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        return label;
    }

    private static Button link(String text) {
        var button = new Button(text);
        button.setAccessibleText(text);
        button.getStyleClass().add("link");
        return button;
    }
}
