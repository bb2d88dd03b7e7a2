package health.threshold.station.exam;

import health.threshold.clinic.care.Facts;
import health.threshold.clinic.care.PersonFirst;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.form.FormTold;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.visit.Arriving;
import health.threshold.fx.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who somebody is, before anything is done with them: how they arrived, what matters to them, what has happened
/// since, what was promised.
final class PersonFacts {

    private static final int MOST = 3;

    private final Words words;
    private final PersonWords say;

    PersonFacts(Words words, PersonWords say) {
        this.words = words;
        this.say = say;
    }

    /// Whether both would show the same.
    static boolean areSame(PersonFirst one, PersonFirst other) {
        return one.visit().equals(other.visit())
                && one.patient().equals(other.patient())
                && one.needs().equals(other.needs())
                && one.proxies().equals(other.proxies())
                && one.treatmentRefused().equals(other.treatmentRefused())
                && one.form().equals(other.form())
                && one.known().equals(other.known())
                && one.promised().equals(other.promised());
    }

    List<Node> of(PersonFirst person) {
        var grid = new GridPane(32, 8);
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(arrived(person), 0, 0);
        grid.add(matters(person), 1, 0);
        grid.add(part("person.since", since(person)), 0, 1);
        grid.add(part("person.promised", promised(person)), 1, 1);
        grid.add(part("person.allergies", health(person)), 0, 2);
        grid.add(part("person.needs", needs(person)), 1, 2);
        return person.treatmentRefused()
                .<List<Node>>map(why -> List.of(refused(why), grid))
                .orElse(List.of(grid));
    }

    /// It stands before everything else, for it is to be talked about before anything is done.
    private Node refused(RefusalReason why) {
        var box = new VBox(paragraph(words.say("person.refused", words.say("refused." + why)), "strong"));
        box.setId("treatment-refused");
        box.getStyleClass().addAll("callout", "tone-attention");
        return box;
    }

    private Node arrived(PersonFirst person) {
        var arriving = person.visit().arriving();
        var feeling = arriving.feeling();
        var box = part("person.arrived", List.of());
        if (feeling != null) box.getChildren().add(paragraph(words.say("feeling." + feeling), "own-words"));
        if (arriving.pain() != null) box.getChildren().add(paragraph(words.say("pain.said", arriving.pain()), "plain"));
        if (!arriving.needs().isEmpty())
            box.getChildren().add(paragraph(words.say("needs.today", today(arriving)), "plain"));
        var told = person.visit().times().told() == null ? "person.waited" : "person.waited.told";
        box.getChildren().add(paragraph(words.say(told, person.waited().toMinutes()), "muted"));
        return box;
    }

    private String today(Arriving arriving) {
        return arriving.needs().stream()
                .sorted()
                .map(need -> words.say("needs." + need))
                .collect(Collectors.joining(", "));
    }

    private Node matters(PersonFirst person) {
        var box = part("person.matters", List.of());
        for (var line : person.form().matters()) {
            var theirs = words.say("person.quote", line.answer().given().words());
            box.getChildren().add(paragraph(theirs, "own-words"));
            box.getChildren().add(paragraph(toldOn(line), "muted"));
        }
        var before = person.patient().matters();
        if (before != null) {
            box.getChildren().add(paragraph(words.say("person.quote", before), "own-words"));
            if (!person.form().matters().isEmpty())
                box.getChildren().add(paragraph(words.say("person.matters.before"), "muted"));
        } else if (person.form().matters().isEmpty())
            box.getChildren().add(paragraph(words.say("person.matters.ask"), "muted"));
        return box;
    }

    private String toldOn(FormTold.Line line) {
        var at = line.answer().at();
        var said = say.isToday(at) ? words.say("person.matters.today") : words.say("person.matters.on", say.day(at));
        return line.forAnother() ? said + " " + words.say("person.form.other") : said;
    }

    private List<String> since(PersonFirst person) {
        var lines = new ArrayList<String>();
        lines.add(person.lastMet()
                .map(day -> words.say("person.lastMet", say.day(day)))
                .orElse(words.say("person.firstVisit")));
        person.known().diagnoses().stream()
                .filter(one -> isNew(one, person))
                .limit(MOST)
                .forEach(one -> lines.add(words.say("person.new", one.name())));
        person.known().results().stream()
                .limit(MOST)
                .forEach(one -> lines.add(words.say("person.result", one.name(), one.outcome(), range(one))));
        say.asOf().ifPresent(lines::add);
        return lines;
    }

    private static boolean isNew(Facts.Diagnosis diagnosis, PersonFirst person) {
        var since = diagnosis.since();
        return since != null
                && person.lastMet().map(day -> !since.isBefore(day)).orElse(true);
    }

    private String range(Facts.Result result) {
        if (result.inRange() == null) return say.day(result.measured());
        return words.say(result.inRange() ? "range.in" : "range.out");
    }

    private List<String> promised(PersonFirst person) {
        var lines = person.promised().stream().limit(MOST).map(this::promise).toList();
        return lines.isEmpty() ? List.of(words.say("person.nothing")) : lines;
    }

    private String promise(Task task) {
        var key = task.status() == TaskStatus.DONE ? "person.promise.done" : "person.promise.open";
        return words.say(key, task.words());
    }

    private List<String> health(PersonFirst person) {
        var lines = new ArrayList<String>();
        var known = person.known();
        lines.add(
                known.allergies().isEmpty()
                        ? words.say("person.allergies.none")
                        : words.say(
                                "person.allergic",
                                known.allergies().stream()
                                        .map(PersonFacts::allergy)
                                        .collect(Collectors.joining(", "))));
        if (!person.form().isEmpty()) lines.add(words.say("person.form.below"));
        known.medicines().stream()
                .limit(MOST)
                .forEach(one -> lines.add(
                        one.remark() == null
                                ? words.say("person.takes", one.name())
                                : words.say("person.medicine", one.name(), one.remark())));
        return lines;
    }

    private static String allergy(Facts.Allergy allergy) {
        return allergy.reaction() == null ? allergy.substance() : allergy.substance() + " (" + allergy.reaction() + ")";
    }

    private List<String> needs(PersonFirst person) {
        var lines = new ArrayList<String>();
        if (!person.needs().isEmpty())
            lines.add(person.needs().stream()
                    .map(need -> words.say("need." + need))
                    .collect(Collectors.joining(", ")));
        person.proxies()
                .forEach(one -> lines.add(words.say(
                        one.guardian() ? "person.guardian" : "person.with",
                        one.name().full(),
                        one.relation())));
        person.known().team().stream()
                .limit(MOST)
                .forEach(one -> lines.add(words.say("person.team", one.name(), one.role())));
        return lines.isEmpty() ? List.of(words.say("person.nothing")) : lines;
    }

    private VBox part(String key, List<String> lines) {
        var title = new Label(words.say(key));
        title.getStyleClass().add("eyebrow");
        var box = new VBox(2, title);
        for (var line : lines) box.getChildren().add(paragraph(line, "plain"));
        return box;
    }

    private static Label paragraph(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
