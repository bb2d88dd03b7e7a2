package health.threshold.station.exam;

import health.threshold.clinic.care.LeavingAnswer;
import health.threshold.clinic.care.LeavingItem;
import health.threshold.clinic.care.PersonFirst;
import health.threshold.clinic.care.RoomLine;
import health.threshold.clinic.visit.Place;
import health.threshold.clinic.visit.Rule;
import health.threshold.fx.Fxml;
import health.threshold.fx.Icon;
import health.threshold.fx.KeyHint;
import health.threshold.fx.MomentSign;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.MomentKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One person's page. Their own words stand in a serif italic; the prompt stands at the side, never over the work.
final class PersonView {

    private static final int LONGEST_CONCERN = 2_000;
    private static final int LONGEST_PART = 4_000;

    private final ExamModel exam;
    private final PersonModel model;
    private final Words words;
    private final PersonWords say;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label room = new Label();
    private final MomentSign moment = new MomentSign();
    private final HBox leaving = new HBox(8);
    private final Map<LeavingItem, Button> chips = new EnumMap<>(LeavingItem.class);
    private @Nullable PersonFirst shown;

    @FXML
    private VBox first;

    @FXML
    private VBox form;

    @FXML
    private Notice remark;

    @FXML
    private TextArea concern;

    @FXML
    private Label saved;

    @FXML
    private TextArea situation;

    @FXML
    private TextArea background;

    @FXML
    private TextArea assessment;

    @FXML
    private TextArea recommendation;

    @FXML
    private Button sign;

    @FXML
    private Label noteSaid;

    @FXML
    private VBox signed;

    @FXML
    private VBox prompts;

    PersonView(ExamModel exam, ExamSetting setting, Words words) {
        this.exam = exam;
        this.words = words;
        model = exam.person();
        say = new PersonWords(words, setting.clock(), setting.asOf());
    }

    Parent load() {
        return Fxml.load(this, words);
    }

    /// What stands at the top of the window: room, name, pronouns, the moment's sign.
    List<Node> head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return List.of(room, name, about, gap, moment);
    }

    /// What stands at the bottom: the questions before leaving, and the way back.
    List<Node> foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var title = new Label(words.say("leaving.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var back = new KeyHint("Ctrl ↵", words.say("leaving.back"), model::handBack);
        back.setId("hand-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(title, leaving, gap, back);
    }

    @FXML
    private void initialize() {
        name.setId("person-name");
        name.getStyleClass().add("title");
        about.getStyleClass().add("muted");
        room.getStyleClass().addAll("muted", "strong");
        limit(concern, LONGEST_CONCERN);
        concern.textProperty().bindBidirectional(model.concern());
        var areas = List.of(situation, background, assessment, recommendation);
        for (int at = 0; at < areas.size(); at++) {
            limit(areas.get(at), LONGEST_PART);
            areas.get(at).textProperty().bindBidirectional(model.note().parts().get(at));
            areas.get(at).editableProperty().bind(model.note().busy().not());
        }
        saved.textProperty().bind(model.savedAt());
        noteSaid.textProperty().bind(model.note().message());
        sign.disableProperty().bind(model.note().busy());
        sign.setOnAction(press -> model.note().sign());
        model.person().subscribe(this::show);
        model.remark().subscribe(seen -> {
            if (seen == null) remark.clear();
            else
                remark.show(
                        Tone.ATTENTION, say.sentence(seen), words.say("align.allTheSame"), model::handBackAllTheSame);
            if (seen != null && seen.rule() == Rule.NO_CONCERN_WRITTEN) concern.requestFocus();
        });
    }

    /// Shows what is new, and leaves alone what has not changed: nothing may move under a finger.
    private void show(@Nullable PersonFirst person) {
        if (person == null) {
            shown = null;
            first.getChildren().clear();
            form.getChildren().clear();
            prompts.getChildren().clear();
            signed.getChildren().clear();
            return;
        }
        name.setText(say.name(person));
        about.setText(say.about(person));
        room.setText(exam.floor().get().rooms().stream()
                .map(RoomLine::room)
                .filter(place -> place.id().equals(person.visit().place()))
                .findFirst()
                .map(Place::name)
                .orElse(""));
        moment.show(MomentKind.PATIENT, words.say("moment.PATIENT"));
        for (var item : LeavingItem.values())
            chip(item, person.written().leaving().get(item));
        var before = shown;
        shown = person;
        if (before == null || !before.suggestions().equals(person.suggestions()))
            prompts.getChildren().setAll(new PromptCards(words, model).of(person.suggestions()));
        if (before == null || !PersonFacts.areSame(before, person))
            first.getChildren().setAll(new PersonFacts(words, say).of(person));
        if (before == null || !before.form().equals(person.form()))
            form.getChildren().setAll(new FormFacts(model, words, say).of(person.form()));
        if (before == null || !before.written().signed().equals(person.written().signed()))
            signed.getChildren().setAll(signed(person));
    }

    private List<Label> signed(PersonFirst person) {
        return person.written().signed().stream()
                .filter(note -> note.visit().equals(person.visit().id()))
                .map(note -> paragraph(say.signed(note), "small"))
                .toList();
    }

    private void chip(LeavingItem item, @Nullable LeavingAnswer answer) {
        var chip = chips.computeIfAbsent(item, this::freshChip);
        var text = words.say("leaving." + item + (answer == null ? "" : "." + answer));
        chip.setText(text);
        chip.setAccessibleText(text);
        chip.getStyleClass().removeAll("done", "needed");
        if (answer == LeavingAnswer.FINE) chip.getStyleClass().add("done");
        if (answer == LeavingAnswer.NEEDED) chip.getStyleClass().add("needed");
        chip.setGraphic(answer == null ? null : (answer == LeavingAnswer.FINE ? Icon.CHECK : Icon.FLAG).glyph());
    }

    private Button freshChip(LeavingItem item) {
        var chip = new Button();
        chip.setId("leaving-" + item);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        chip.setOnAction(press -> model.answer(item));
        leaving.getChildren().add(chip);
        return chip;
    }

    private static void limit(TextInputControl field, int most) {
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() > most ? null : change));
    }

    private static Label paragraph(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
