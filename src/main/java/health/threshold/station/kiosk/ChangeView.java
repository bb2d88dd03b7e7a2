package health.threshold.station.kiosk;

import health.threshold.fx.Seen;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One question, its few fields, the keys that fit them, and one button.
final class ChangeView {

    private final ChangeModel model;
    private final Words words;
    private final Map<Detail, TextField> fields = new EnumMap<>(Detail.class);

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private Columns row;

    @FXML
    private Columns choices;

    @FXML
    private Button keep;

    @FXML
    private TouchKeys keys;

    ChangeView(ChangeModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        question.setText(words.say(model.group().question()));
        keys.speak(words);
        var details = model.group().details();
        var chosen = details.stream().filter(Detail::isChosen).findFirst();
        var typed = details.stream().filter(detail -> !detail.isChosen()).toList();
        for (var detail : typed) row.getChildren().add(row.getChildren().size() - 1, box(detail, typed.size()));
        chosen.ifPresent(detail -> new ChoiceRow(model, words).fill(choices, detail));
        choices.setVisible(chosen.isPresent());
        choices.setManaged(chosen.isPresent());
        model.unlikely().subscribe(this::say);
        keep.setOnAction(press -> model.keep());
    }

    private VBox box(Detail detail, int of) {
        var field = new TextField();
        field.setId("field-" + detail.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= detail.longest() ? change : null));
        field.textProperty().bindBidirectional(model.typed(detail));
        field.setAccessibleText(of == 1 ? question.getText() : words.say(name(detail)));
        field.focusedProperty().subscribe(here -> {
            if (here) lay(detail);
        });
        fields.put(detail, field);
        if (fields.size() == 1) lay(detail);
        var box = new VBox(field);
        box.getStyleClass().add("field-box");
        var label = label(words.say(name(detail)));
        label.setLabelFor(field);
        // One field alone is asked for by the question, as long as that is seen with it.
        if (of == 1) {
            label.getStyleClass().add("when-docked");
            Seen.show(label, false);
        }
        if (of > 1 || detail == Detail.CALLED) box.getChildren().addFirst(label);
        return box;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("field-label");
        return label;
    }

    private void lay(Detail detail) {
        var layout = switch (detail) {
            case PHONE, EMERGENCY_PHONE -> TouchKeys.Layout.PHONE;
            case ADDRESS -> TouchKeys.Layout.MARKS;
            case EMAIL -> TouchKeys.Layout.MAIL;
            default -> TouchKeys.Layout.LETTERS;
        };
        if (keys.getLayout() != layout) keys.setLayout(layout);
    }

    private void say(@Nullable Detail doubtful) {
        if (doubtful == null) {
            Hint.plain(hint, words.say(model.group() == Group.INSURANCE ? "change.insurance.hint" : "change.hint"));
            return;
        }
        Hint.needed(hint, words.say(problem(doubtful)));
        var field = fields.get(doubtful);
        if (field != null) Hands.focus(field);
    }

    private static String problem(Detail detail) {
        return switch (detail) {
            case EMAIL -> "change.email.unlikely";
            case EMERGENCY_NAME -> "change.emergency.unlikely";
            default -> "change.phone.unlikely";
        };
    }

    private static String name(Detail detail) {
        return switch (detail) {
            case CALLED -> "details.name";
            case PHONE -> "details.phone";
            case EMAIL -> "details.email";
            case EMERGENCY_NAME -> "change.emergency.name";
            case EMERGENCY_PHONE -> "change.emergency.phone";
            case EMERGENCY_RELATION -> "change.emergency.relation";
            default -> "change.hint";
        };
    }
}
