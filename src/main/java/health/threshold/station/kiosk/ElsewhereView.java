package health.threshold.station.kiosk;

import health.threshold.clinic.schedule.Passes.Shown;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Which day or place the pass is for, and what can be done now.
final class ElsewhereView {

    private final ElsewhereModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label lead;

    @FXML
    private Button finish;

    @FXML
    private Button comesToday;

    ElsewhereView(ElsewhereModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.shown().subscribe(this::tell);
        finish.setOnAction(press -> model.finish());
        comesToday.setOnAction(press -> model.comesToday());
    }

    private void tell(@Nullable Shown shown) {
        switch (shown) {
            case Shown.AnotherDay(var day, var past, var _) -> {
                question.setText(words.say(past ? "elsewhere.past" : "elsewhere.day", words.wholeDate(day)));
                lead.setText(
                        words.say(past ? "elsewhere.past.lead" : "elsewhere.day.lead", words.wholeDate(model.today())));
            }
            case Shown.AnotherPlace(var place) -> {
                question.setText(place.isEmpty() ? words.say("elsewhere.place") : words.say("elsewhere.named", place));
                lead.setText(words.say("elsewhere.place.lead"));
            }
            case Shown.Today _ -> throw new IllegalStateException("A pass for today goes on to the birthday");
            case null -> {
                // The person has gone, and the page with them.
            }
        }
    }
}
