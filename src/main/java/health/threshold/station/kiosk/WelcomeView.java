package health.threshold.station.kiosk;

import health.threshold.fx.Icon;
import health.threshold.fx.Words;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Every language asks its own question and has its own door.
final class WelcomeView {

    private final WelcomeModel model;

    @FXML
    private Columns doors;

    WelcomeView(WelcomeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        var languages = model.languages();
        for (var language : languages) doors.getChildren().add(door(language, language.equals(languages.getFirst())));
    }

    private Node door(Locale language, boolean first) {
        var words = Words.of(WelcomeView.class, language);
        var question = new Label(words.say("welcome.question"));
        question.getStyleClass().add("question");
        question.setWrapText(true);
        question.setMinHeight(Label.USE_PREF_SIZE);
        var enter = new Button(words.say("welcome.checkin"));
        enter.setId("checkIn-" + language.getLanguage());
        enter.setGraphic((first ? Icon.FORWARD : Icon.LANGUAGE).glyph());
        enter.getStyleClass().add(first ? "primary" : "second");
        enter.setMaxWidth(Double.MAX_VALUE);
        enter.setOnAction(press -> model.begin(language));
        var door = new VBox(24, question, enter);
        door.setAlignment(Pos.BOTTOM_LEFT);
        return door;
    }
}
