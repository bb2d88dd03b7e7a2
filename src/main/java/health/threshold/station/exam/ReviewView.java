package health.threshold.station.exam;

import health.threshold.clinic.care.Prompt;
import health.threshold.fx.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The reviewer's page: one prompt, in both languages, to accept or to turn down.
final class ReviewView {

    private final ReviewModel model;
    private final Runnable back;

    @FXML
    private Label left;

    @FXML
    private VBox texts;

    @FXML
    private Button accept;

    @FXML
    private Button turnDown;

    @FXML
    private Button leave;

    ReviewView(ReviewModel model, Runnable back) {
        this.model = model;
        this.back = back;
    }

    Parent load() {
        return Fxml.load(this, model.words());
    }

    @FXML
    private void initialize() {
        model.waiting().subscribe(waiting -> {
            left.setText(model.words().say("review.left", waiting.size()));
            texts.getChildren().clear();
            waiting.stream().findFirst().ifPresent(this::show);
            accept.setDisable(waiting.isEmpty());
            turnDown.setDisable(waiting.isEmpty());
        });
        accept.setOnAction(press -> model.decide(true));
        turnDown.setOnAction(press -> model.decide(false));
        leave.setOnAction(press -> back.run());
    }

    private void show(Prompt prompt) {
        add(prompt.situation(), "heading");
        add(prompt.say(), "subheading");
        add(prompt.ask(), "plain");
        add(prompt.avoid(), "muted");
    }

    private void add(Prompt.Text text, String style) {
        for (var words : new String[] {text.english(), text.spanish()}) {
            var label = new Label(words);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            texts.getChildren().add(label);
        }
    }
}
