package health.threshold.station.kiosk;

import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Between the questions: one filled button, and two ways to stop here.
final class FormView {

    private final FormModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label lead;

    @FXML
    private Label next;

    @FXML
    private Label who;

    @FXML
    private Button go;

    @FXML
    private Button later;

    @FXML
    private Button paper;

    FormView(FormModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var first = model.pause() == FormFilling.Pause.START;
        question.setText(heading());
        lead.setText(
                switch (model.pause()) {
                    case START -> words.say("form.lead", model.count(), model.eitherWay(words));
                    case PART_DONE, STOPPED -> words.say("form.lead.saved");
                    case RESUMED -> words.say("form.lead.resumed");
                });
        next.setText(words.say("form.next", model.next(words.locale())));
        Seen.show(next, !first);
        Seen.show(who, first);
        go.setText(words.say(first ? "form.begin" : "form.go"));
        go.setOnAction(press -> model.go());
        later.setText(words.say(first ? "form.later.all" : "form.later"));
        later.setOnAction(press -> model.later());
        paper.setOnAction(press -> model.onPaper());
    }

    private String heading() {
        return switch (model.pause()) {
            case START ->
                model.isForAnother()
                        ? words.say("form.question.for", model.called())
                        : words.say("form.question.start");
            case PART_DONE ->
                // Whoever has gone back to the first part has begun, and no part is whole.
                model.number() > 1
                        ? words.say("form.question.done", model.number() - 1, model.count())
                        : words.say("form.question.paused");
            case STOPPED, RESUMED -> words.say("form.question.paused");
        };
    }
}
