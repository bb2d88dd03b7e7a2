package health.threshold.station.kiosk;

import health.threshold.fx.DateDigits;
import health.threshold.fx.Seen;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import health.threshold.station.kiosk.IdentifyModel.Missing;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The fields of one of the two ways to say who one is, with the keys that fit the field that is being typed in.
final class IdentifyView {

    private final IdentifyModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private Pane fields;

    @FXML
    private Label codeLabel;

    @FXML
    private Label familyLabel;

    @FXML
    private Label bornLabel;

    @FXML
    private Label ownLabel;

    @FXML
    private VBox ownBox;

    @FXML
    private TextField own;

    @FXML
    private Button forAnother;

    @FXML
    private VBox codeBox;

    @FXML
    private VBox familyBox;

    @FXML
    private VBox tailBox;

    @FXML
    private TextField code;

    @FXML
    private TextField family;

    @FXML
    private DateDigits born;

    @FXML
    private TextField tail;

    @FXML
    private Label tailLabel;

    @FXML
    private Button next;

    @FXML
    private Button otherWay;

    @FXML
    private TouchKeys keys;

    IdentifyView(IdentifyModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        keys.speak(words);
        tailLabel.setLabelFor(tail);
        born.speak(words);
        type();
        var session = model.session();
        for (var way : List.of(session.byName, session.scanned, session.forAnother))
            way.subscribe((before, now) -> arrange());
        arrange();
        model.missing().subscribe(this::say);
        next.setOnAction(press -> model.next());
        otherWay.setOnAction(press -> {
            model.otherWay();
            Hands.focus(model.session().byName.get() ? family : code);
        });
        forAnother.setOnAction(press -> {
            model.forAnother();
            Hands.focusIn(fields);
        });
        code.focusedProperty().subscribe(here -> lay(here, TouchKeys.Layout.CODE));
        family.focusedProperty().subscribe(here -> lay(here, TouchKeys.Layout.LETTERS));
        born.focusedProperty().subscribe(here -> lay(here, TouchKeys.Layout.DIGITS));
        tail.focusedProperty().subscribe(here -> lay(here, TouchKeys.Layout.DIGITS));
        own.focusedProperty().subscribe(here -> lay(here, ownKeys()));
    }

    private void type() {
        var session = model.session();
        code.textProperty().bindBidirectional(session.code);
        family.textProperty().bindBidirectional(session.family);
        tail.textProperty().bindBidirectional(session.phoneTail);
        own.textProperty().bindBidirectional(session.own);
        var before = session.born.get();
        if (before == null) born.setText(session.bornTyped.get());
        else born.setDate(before);
        born.textProperty().subscribe(text -> session.bornTyped.set(text));
        born.dateProperty().subscribe(date -> session.born.set(date));
    }

    private void arrange() {
        var byName = model.session().byName.get();
        var scanned = model.session().scanned.get();
        var another = model.session().forAnother.get();
        Seen.show(codeBox, !byName && !scanned);
        Seen.show(familyBox, byName);
        Seen.show(tailBox, byName && !another);
        Seen.show(ownBox, another);
        question.setText(words.say(question(byName, scanned, another)));
        next.setText(words.say(another ? "identify.next.another" : "identify.next"));
        otherWay.setText(words.say(otherWay(byName, scanned, another)));
        forAnother.setText(words.say(another ? "identify.myself" : "identify.another"));
        name(codeLabel, code, another ? "identify.their.code" : "identify.code");
        name(familyLabel, family, another ? "identify.their.family" : "identify.family");
        name(bornLabel, born, another ? "identify.their.born" : "identify.born");
        name(ownLabel, own, byName ? "identify.own.tail" : "identify.own");
        born.setAccessibleText(words.say(another ? "identify.their.born.spoken" : "identify.born.spoken"));
        say(model.missing().get());
        lay(true, byName ? TouchKeys.Layout.LETTERS : scanned ? TouchKeys.Layout.DIGITS : TouchKeys.Layout.CODE);
    }

    private String hint() {
        if (!model.session().forAnother.get()) return "identify.hint";
        return model.session().byName.get() ? "identify.hint.another" : "identify.hint.own";
    }

    private void name(Label label, TextField field, String key) {
        label.setLabelFor(field);
        label.setText(words.say(key));
        field.setAccessibleText(label.getText());
    }

    private static String question(boolean byName, boolean scanned, boolean another) {
        if (another) return scanned ? "identify.question.pass.another" : "identify.question.another";
        if (byName) return "identify.question.name";
        return scanned ? "identify.question.pass" : "identify.question.code";
    }

    private static String otherWay(boolean byName, boolean scanned, boolean another) {
        if (byName) return "identify.use.code";
        if (!scanned) return "identify.use.name";
        return another ? "identify.use.their.name.instead" : "identify.use.name.instead";
    }

    /// By name only the end of their phone counts, so digits are enough.
    private TouchKeys.Layout ownKeys() {
        return model.session().byName.get() ? TouchKeys.Layout.DIGITS : TouchKeys.Layout.CODE;
    }

    private void say(Missing missing) {
        switch (missing) {
            case NOTHING -> Hint.plain(hint, words.say(hint()));
            case CODE -> need(code, "identify.need.code");
            case FAMILY -> need(family, "identify.need.family");
            case BORN -> need(born, "identify.need.born");
            case REAL_DATE -> need(born, "identify.need.date");
            case TAIL, OWN_TAIL -> need(missing == Missing.TAIL ? tail : own, "identify.need.tail");
            case OWN -> need(own, "identify.need.own");
        }
    }

    private void need(TextField field, String key) {
        Hint.needed(hint, words.say(key));
        Hands.focus(field);
    }

    private void lay(boolean here, TouchKeys.Layout layout) {
        if (here && keys.getLayout() != layout) keys.setLayout(layout);
    }
}
