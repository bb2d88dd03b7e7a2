package health.threshold.station.kiosk;

import health.threshold.clinic.form.FormQuestion.FormOption;
import health.threshold.clinic.form.FormQuestion.Kind;
import health.threshold.fx.Icon;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/// A question of the form whose answers can be touched. Where one is enough, touching it goes on; where
/// several may fit, a button does.
final class FormChoiceView {

    private static final int SHORT = 2;

    private final FormQuestionModel model;
    private final Words words;

    @FXML
    private Label part;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private Columns choices;

    @FXML
    private Button keep;

    @FXML
    private Button skip;

    @FXML
    private Button stop;

    FormChoiceView(FormQuestionModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var several = model.kind() == Kind.SEVERAL;
        part.setText(words.say("form.part", model.number(), model.count(), model.part()));
        question.setText(words.shown(model.text()));
        model.missing().subscribe(missing -> {
            if (missing) Hint.needed(hint, words.say("form.missing"));
            else Hint.plain(hint, words.say(several ? "form.several" : "form.one"));
        });
        Seen.show(hint, model.options().size() > SHORT);
        for (var option : model.options()) choices.getChildren().add(button(option));
        refresh();
        Seen.show(keep, several);
        keep.setOnAction(press -> model.keep());
        skip.setOnAction(press -> model.skip());
        stop.setOnAction(press -> model.stop());
    }

    private ToggleButton button(FormOption option) {
        var button = new ToggleButton(words.shown(model.label(option)));
        button.setId("answer-" + option.code());
        button.setUserData(option);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("choice");
        button.setOnAction(press -> {
            model.choose(option);
            refresh();
        });
        return button;
    }

    private void refresh() {
        for (var node : choices.getChildren())
            if (node instanceof ToggleButton button && button.getUserData() instanceof FormOption option) {
                var is = model.isChosen(option);
                button.setSelected(is);
                button.setGraphic(is ? Icon.CHECK.glyph() : null);
            }
    }
}
