package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// One question, its answers to touch, and one button; where it goes with another question, that too.
final class ChooseView {

    private final ChangeModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private Columns choices;

    @FXML
    private Label also;

    @FXML
    private Columns others;

    @FXML
    private Button keep;

    ChooseView(ChangeModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var group = model.group();
        question.setText(words.say(group.question()));
        hint.setText(words.say(hint(group)));
        var row = new ChoiceRow(model, words);
        row.fill(choices, group.details().getFirst());
        var two = group.details().size() > 1;
        for (var node : new javafx.scene.Node[] {also, others}) {
            node.setVisible(two);
            node.setManaged(two);
        }
        if (two) row.fill(others, group.details().getLast());
        keep.setOnAction(press -> model.keep());
    }

    private static String hint(Group group) {
        return switch (group) {
            case WAYS -> "change.ways.hint";
            case HELP -> "change.help.hint";
            default -> "change.language.hint";
        };
    }
}
