package health.threshold.station.kiosk;

import health.threshold.fx.DateDigits;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import health.threshold.station.kiosk.IdentifyModel.Missing;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
        keys.setLocale(words.locale());
        born.setLocale(words.locale());
        type();
        model.session().byName.subscribe((before, now) -> arrange());
        model.session().scanned.subscribe((before, now) -> arrange());
        arrange();
        model.missing().subscribe(this::say);
        next.setOnAction(press -> model.next());
        otherWay.setOnAction(press -> {
            model.otherWay();
            Hands.focus(model.session().byName.get() ? family : code);
        });
        code.focusedProperty().subscribe(here -> lay(here, TouchKeys.Layout.CODE));
        family.focusedProperty().subscribe(here -> lay(here, TouchKeys.Layout.LETTERS));
        born.focusedProperty().subscribe(here -> lay(here, TouchKeys.Layout.DIGITS));
        tail.focusedProperty().subscribe(here -> lay(here, TouchKeys.Layout.DIGITS));
    }

    private void type() {
        var session = model.session();
        code.textProperty().bindBidirectional(session.code);
        family.textProperty().bindBidirectional(session.family);
        tail.textProperty().bindBidirectional(session.phoneTail);
        var before = session.born.get();
        if (before == null) born.setText(session.bornTyped.get());
        else born.setDate(before);
        born.textProperty().subscribe(text -> session.bornTyped.set(text));
        born.dateProperty().subscribe(date -> session.born.set(date));
    }

    private void arrange() {
        var byName = model.session().byName.get();
        var scanned = model.session().scanned.get();
        show(codeBox, !byName && !scanned);
        show(familyBox, byName);
        show(tailBox, byName);
        question.setText(words.say(question(byName, scanned)));
        otherWay.setText(words.say(otherWay(byName, scanned)));
        lay(true, byName ? TouchKeys.Layout.LETTERS : scanned ? TouchKeys.Layout.DIGITS : TouchKeys.Layout.CODE);
    }

    private static String question(boolean byName, boolean scanned) {
        if (byName) return "identify.question.name";
        return scanned ? "identify.question.pass" : "identify.question.code";
    }

    private static String otherWay(boolean byName, boolean scanned) {
        if (byName) return "identify.use.code";
        return scanned ? "identify.use.name.instead" : "identify.use.name";
    }

    private void say(Missing missing) {
        switch (missing) {
            case NOTHING -> Hint.plain(hint, words.say("identify.hint"));
            case CODE -> need(code, "identify.need.code");
            case FAMILY -> need(family, "identify.need.family");
            case BORN -> need(born, "identify.need.born");
            case REAL_DATE -> need(born, "identify.need.date");
            case TAIL -> need(tail, "identify.need.tail");
        }
    }

    private void need(TextField field, String key) {
        Hint.needed(hint, words.say(key));
        Hands.focus(field);
    }

    private void lay(boolean here, TouchKeys.Layout layout) {
        if (here && keys.getLayout() != layout) keys.setLayout(layout);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
