package health.threshold.station.kiosk;

import health.threshold.fx.DemoMark;
import health.threshold.fx.Glyph;
import health.threshold.fx.Icon;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What stands around every page, always in the same place and order.
final class FrameView {

    private final FrameModel model;
    private final Words words;
    private Subscription listening = Subscription.EMPTY;
    private @Nullable Button spoken;

    @FXML
    private VBox paging;

    @FXML
    private VBox docking;

    private @Nullable Dock dock;

    @FXML
    private BorderPane frame;

    @FXML
    private Label clinicName;

    @FXML
    private Label step;

    @FXML
    private DemoMark demoMark;

    @FXML
    private Button language;

    @FXML
    private Button larger;

    @FXML
    private Button ease;

    @FXML
    private ScrollPane easing;

    @FXML
    private VBox easeBox;

    @FXML
    private Columns eases;

    @FXML
    private Button easeDone;

    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane body;

    @FXML
    private Button readAloud;

    @FXML
    private ScrollPane advice;

    @FXML
    private VBox adviceBox;

    @FXML
    private Label keys;

    @FXML
    private Button readToMe;

    @FXML
    private Button doNotRead;

    @FXML
    private FlowPane strip;

    @FXML
    private VBox languageBox;

    @FXML
    private Columns languages;

    @FXML
    private VBox waitingBox;

    @FXML
    private Label waiting;

    @FXML
    private Button back;

    @FXML
    private Button startOver;

    @FXML
    private ToggleButton unhurried;

    @FXML
    private Button privateWord;

    @FXML
    private Button talkToUs;

    FrameView(FrameModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var flow = model.flow();
        dock = new Dock(frame, scroll, docking);
        frame.addEventHandler(Hint.SAID, said -> dock().said((Node) said.getTarget()));
        demoMark.setVisible(flow.setting.demo());
        demoMark.setManaged(flow.setting.demo());
        language.setText(words.say("frame.language"));
        language.setAccessibleText(words.say("frame.language") + ". " + words.say("frame.language.spoken"));
        language.setOnAction(press -> model.choose());
        for (var one : model.languages()) languages.getChildren().add(door(one));
        new BesideTyping(larger, () -> model.ease().larger());
        ease.setOnAction(press -> model.makeEasier());
        easeDone.setOnAction(press -> model.ease().close());
        var choices = new EaseChoices(model.ease(), words);
        choices.fill(eases);
        keys.setText(flow.setting.keys().say(words, "aloud.keys", "aloud.keys.set"));
        readAloud.setOnAction(press -> model.aloud().change());
        readToMe.setOnAction(press -> model.aloud().begin());
        doNotRead.setOnAction(press -> model.aloud().stop());
        strip.getChildren().setAll(new AloudStrip(model.aloud(), words).buttons());
        back.setOnAction(press -> model.back());
        new BesideTyping(startOver, () -> model.over().ask());
        new BesideTyping(unhurried, () -> model.ease().changeHurry());
        privateWord.setOnAction(press -> flow.privateWord());
        talkToUs.setOnAction(press -> flow.talkToUs());
        listening = Subscription.combine(
                model.clinic().subscribe(clinicName::setText),
                model.choosing().subscribe(this::choose),
                model.aloud().isOffered().subscribe(is -> Seen.show(readAloud, is)),
                model.aloud().isOn().subscribe(is -> Seen.show(strip, is)),
                model.aloud().isAdvising().subscribe(this::advise),
                model.ease().isOpen().subscribe(this::makeEasier),
                model.ease().unhurried().subscribe(this::takeTime),
                choices::close,
                flow.page().subscribe(page -> keepUp()),
                flow.waiting().subscribe(what -> await(what)));
    }

    /// Puts a page in the middle.
    void show(Parent page) {
        body.getChildren().setAll(page);
    }

    /// A page is read from its question on, even where its main button is further down.
    void toTop() {
        // Whoever types is to see where.
        if (!dock().isDocked()) scroll.setVvalue(0);
    }

    /// The whole frame.
    Parent root() {
        return frame;
    }

    /// What stands in the middle: the page, or what has taken its place for a moment.
    Parent middle() {
        if (advice.isVisible()) return adviceBox;
        if (easing.isVisible()) return easeBox;
        for (var box : List.of(languageBox, waitingBox)) if (box.isVisible()) return box;
        return !body.getChildren().isEmpty() && body.getChildren().getFirst() instanceof Parent page ? page : body;
    }

    /// The page in the middle.
    Parent body() {
        return body;
    }

    /// Scrolls, where the page is longer than the screen, until the node can be seen.
    void reveal(Node node) {
        dock().reveal(node);
    }

    /// The page, or the room for it, has another height.
    void arranged() {
        dock().again();
    }

    private Dock dock() {
        return Objects.requireNonNull(dock);
    }

    /// Nothing is listened to any more.
    void close() {
        listening.unsubscribe();
    }

    private void keepUp() {
        var flow = model.flow();
        step.setText(step(flow));
        Seen.show(step, flow.step() != 0);
        back.setDisable(!model.canGoBack());
        startOver.setDisable(!model.over().canStartOver());
    }

    private Button door(Words its) {
        var door = LanguageDoor.of(its);
        door.setId("speak-" + its.locale().getLanguage());
        door.setOnAction(press -> model.speak(its.locale()));
        if (its.locale().equals(words.locale())) spoken = door;
        return door;
    }

    private void choose(boolean is) {
        Seen.show(languageBox, is);
        cover();
        if (is && spoken != null) Hands.focus(spoken);
    }

    private void advise(boolean is) {
        Seen.show(advice, is);
        cover();
        if (is) Hands.focus(readToMe);
    }

    private void makeEasier(boolean is) {
        Seen.show(easing, is);
        cover();
        if (is) Hands.focus(easeDone);
    }

    /// What is chosen has a tick as well as a colour.
    private void takeTime(boolean is) {
        unhurried.setSelected(is);
        unhurried.setGraphic(new Glyph(is ? Icon.CHECK : Icon.MORE_TIME));
    }

    /// One is seen: the page, or what has taken its place.
    private void cover() {
        back.setDisable(!model.canGoBack());
        paging.setVisible(!List.of(waitingBox, languageBox, adviceBox, easeBox).contains(middle()));
    }

    private void await(Waiting what) {
        var is = what != Waiting.NOTHING;
        Seen.show(waitingBox, is);
        cover();
        waiting.setText(
                switch (what) {
                    case NOTHING -> "";
                    case LOOKING -> words.say("waiting.looking");
                    case SAVING -> words.say("waiting.saving");
                    case CARD -> words.say("waiting.card");
                    case TELLING -> words.say("waiting.telling");
                });
        keepUp();
    }

    /// Whether one is the other, or somewhere in it.
    static boolean isInside(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) if (at == outer) return true;
        return false;
    }

    private String step(KioskFlow flow) {
        if (flow.step() == 0) return "";
        if (flow.steps() == 0) return words.say("frame.step.first", flow.step());
        return words.say("frame.step", flow.step(), flow.steps());
    }
}
