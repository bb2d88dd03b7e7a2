package health.threshold.station.kiosk;

import health.threshold.fx.Script;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import health.threshold.fx.speech.Spoken;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A document in large print. It scrolls by finger, by the keys, and by a button.
final class SignView {

    private static final double ALMOST_A_PAGE = 0.85;

    private final SignModel model;
    private final Words words;

    @FXML
    private Label number;

    @FXML
    private Label whose;

    @FXML
    private Label lead;

    @FXML
    private Label otherLanguage;

    @FXML
    private ScrollPane reading;

    @FXML
    private VBox paper;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private Button readOn;

    @FXML
    private Button sign;

    @FXML
    private Button ratherNot;

    @FXML
    private Button later;

    SignView(SignModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        whose.setText(words.say("sign.for", model.called()));
        lead.setText(words.say("sign.lead", model.eitherWay(words)));
        Seen.show(whose, model.isForAnother());
        model.document().subscribe(document -> read());
        readOn.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        this::isAtTheEnd,
                        reading.vvalueProperty(),
                        reading.viewportBoundsProperty(),
                        paper.layoutBoundsProperty()));
        readOn.setOnAction(press -> readOn());
        sign.setOnAction(press -> model.sign());
        ratherNot.setOnAction(press -> model.ratherNot());
        later.setOnAction(press -> model.later());
    }

    private void read() {
        var shown = model.read(words.locale());
        number.setText(words.say("sign.number", model.number(), model.count()));
        Seen.show(number, model.count() > 1);
        Seen.show(otherLanguage, !shown.language().equals(words.locale().getLanguage()));
        paper.setNodeOrientation(
                Script.of(Locale.of(shown.language())) == Script.ARABIC
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        Spoken.in(
                paper,
                Locale.of(shown.language()).equals(Locale.of(words.locale().getLanguage()))
                        ? words.locale()
                        : Locale.of(shown.language()));
        title.setText(shown.title());
        text.setText(shown.body());
        reading.setAccessibleText(shown.title() + "\n\n" + shown.body());
        reading.setVvalue(0);
    }

    private void readOn() {
        var step = ALMOST_A_PAGE * reading.getViewportBounds().getHeight() / hidden();
        if (!isAtTheEnd()) reading.setVvalue(Math.min(1, reading.getVvalue() + step));
    }

    private boolean isAtTheEnd() {
        return hidden() <= 1 || reading.getVvalue() > 0.99;
    }

    /// The height of what cannot be seen without scrolling.
    private double hidden() {
        return paper.getLayoutBounds().getHeight() - reading.getViewportBounds().getHeight();
    }
}
