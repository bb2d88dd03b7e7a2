package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// The question and the one large door, and a door for each other language, in its own script.
final class WelcomeView {

    private final WelcomeModel model;

    @FXML
    private Label question;

    @FXML
    private Button checkIn;

    @FXML
    private Button anotherTime;

    @FXML
    private Button tell;

    @FXML
    private Columns doors;

    WelcomeView(WelcomeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        var languages = model.languages();
        welcome(languages.getFirst());
        for (var language : languages.subList(1, languages.size()))
            doors.getChildren().add(door(language));
    }

    private void welcome(Words words) {
        var language = words.locale();
        question.setText(words.say("welcome.question"));
        checkIn.setId("checkIn-" + language.getLanguage());
        checkIn.setText(words.say("welcome.checkin"));
        checkIn.setOnAction(press -> model.begin(language));
        anotherTime.setText(words.say("welcome.another.time"));
        anotherTime.setOnAction(press -> model.anotherTime());
        tell.setText(words.say("welcome.tell"));
        tell.setOnAction(press -> model.tell());
    }

    private Button door(Words words) {
        var language = words.locale();
        var door = LanguageDoor.of(words);
        door.setId("checkIn-" + language.getLanguage());
        door.setAccessibleText(words.say("frame.language") + ". " + words.say("welcome.checkin"));
        door.setOnAction(press -> model.begin(language));
        return door;
    }
}
