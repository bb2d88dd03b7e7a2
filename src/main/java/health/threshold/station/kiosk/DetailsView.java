package health.threshold.station.kiosk;

import health.threshold.clinic.checkin.Details;
import health.threshold.fx.Script;
import health.threshold.fx.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line for each thing that may have changed, and one button for when none has.
final class DetailsView {

    private static final String LEFT_TO_RIGHT = "\u200e";

    private final DetailsModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label checkedIn;

    @FXML
    private Label lead;

    @FXML
    private VBox who;

    @FXML
    private VBox around;

    @FXML
    private Button allRight;

    DetailsView(DetailsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say(heading(), model.called()));
        checkedIn.setText(words.say(model.isForAnother() ? "done.for" : "details.here", model.called()));
        lead.setText(words.say(model.isNew() ? "details.lead.new" : "details.lead"));
        fill(who, List.of(Group.NAME, Group.LANGUAGE, Group.REACH, Group.WAYS));
        fill(around, List.of(Group.ADDRESS, Group.EMERGENCY, Group.HELP, Group.INSURANCE));
        allRight.setText(words.say(model.isAnyCorrected() ? "details.now.right" : allRight()));
        allRight.setOnAction(press -> model.confirm());
    }

    private String heading() {
        if (model.isForAnother()) return model.isNew() ? "details.question.for.new" : "details.question.for";
        return model.isNew() ? "details.question.new" : "details.question";
    }

    private String allRight() {
        return model.isNew() ? "details.all.right.new" : "details.all.right";
    }

    private void fill(VBox card, List<Group> groups) {
        for (var group : groups) card.getChildren().add(line(group));
        card.getChildren().getFirst().getStyleClass().add("first");
    }

    private Node line(Group group) {
        var name = label(words.say(group.called()), "muted");
        name.getStyleClass().add("line-name");
        var value = value(group);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        var change = new Button(words.say("details.change"));
        change.setId("change-" + group.name().toLowerCase(Locale.ROOT));
        change.setAccessibleText(words.say(group.spoken()));
        change.getStyleClass().add("link");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(press -> model.change(group));
        var line = new HBox(name, value, change);
        line.getStyleClass().add("line");
        return line;
    }

    private Label value(Group group) {
        if (model.isCorrected(group)) return label(words.say("details.changed"), "strong");
        var onFile = onFile(group, model.onFile());
        if (!onFile.isEmpty()) return label(onFile, "strong");
        return label(words.say(group == Group.HELP ? "details.help.none" : "details.none"), "muted");
    }

    private String onFile(Group group, Details details) {
        return switch (group) {
            case NAME -> joined(Stream.of(details.about().called(), pronouns(details)));
            case LANGUAGE -> language(details);
            case REACH -> (leftToRight(details.phone()) + "\n" + details.email()).strip();
            case WAYS -> chosen(Detail.WAYS);
            case ADDRESS -> leftToRight(details.address());
            case EMERGENCY -> details.about().emergency();
            case HELP -> chosen(Detail.HELP);
            case INSURANCE -> details.insurance();
        };
    }

    /// Among letters that are written from right to left, dots that hide digits would change places with the rest.
    private String leftToRight(String masked) {
        return Script.of(words.locale()) == Script.ARABIC && !masked.isEmpty() ? LEFT_TO_RIGHT + masked : masked;
    }

    private String pronouns(Details details) {
        var known = chosen(Detail.PRONOUNS);
        return known.isEmpty() ? details.about().pronouns() : known;
    }

    private String language(Details details) {
        var speech = details.about().speech();
        var known = chosen(Detail.LANGUAGE);
        var name =
                known.isEmpty() ? Locale.forLanguageTag(speech.language()).getDisplayLanguage(words.locale()) : known;
        return speech.interpreter() ? joined(Stream.of(name, chosen(Detail.INTERPRETER))) : name;
    }

    private String chosen(Detail detail) {
        return joined(model.chosen(detail).stream().map(choice -> words.say(choice.key())));
    }

    private String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty())
                .reduce((one, other) -> words.say("details.both", one, other))
                .orElse("");
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
