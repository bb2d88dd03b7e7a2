package health.threshold.station.kiosk;

import health.threshold.fx.DemoMark;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
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
    private Button contrast;

    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane body;

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
        demoMark.setVisible(flow.setting.demo());
        demoMark.setManaged(flow.setting.demo());
        language.setText(words.say("frame.language"));
        language.setAccessibleText(words.say("frame.language") + ". " + words.say("frame.language.spoken"));
        language.setOnAction(press -> model.choose());
        for (var one : model.languages()) languages.getChildren().add(door(one));
        larger.setOnAction(press -> model.larger());
        contrast.setOnAction(press -> model.changeContrast());
        back.setOnAction(press -> flow.back());
        privateWord.setOnAction(press -> flow.privateWord());
        talkToUs.setOnAction(press -> flow.talkToUs());
        listening = Subscription.combine(
                model.clinic().subscribe(clinicName::setText),
                model.choosing().subscribe(this::choose),
                flow.page().subscribe(page -> keepUp()),
                flow.waiting().subscribe(what -> await(what)));
    }

    /// Puts a page in the middle.
    void show(Parent page) {
        body.getChildren().setAll(page);
    }

    /// A page is read from its question on, even where its main button is further down.
    void toTop() {
        scroll.setVvalue(0);
    }

    /// The page in the middle.
    Parent body() {
        return body;
    }

    /// Scrolls, where the page is longer than the screen, until the node can be seen.
    void reveal(Node node) {
        var content = scroll.getContent();
        var spare = content.getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (spare <= 0 || !isInside(node, content)) return;
        var place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var top = scroll.getVvalue() * spare;
        var bottom = top + scroll.getViewportBounds().getHeight();
        if (place.getMinY() < top) scroll.setVvalue(Math.max(0, place.getMinY() - 12) / spare);
        else if (place.getMaxY() > bottom) scroll.setVvalue(Math.min(1, (place.getMaxY() + 12 - bottom + top) / spare));
    }

    /// Nothing is listened to any more.
    void close() {
        listening.unsubscribe();
    }

    private void keepUp() {
        var flow = model.flow();
        step.setText(flow.step() == 0 ? "" : words.say("frame.step", flow.step(), flow.steps()));
        step.setVisible(flow.step() != 0);
        step.setManaged(flow.step() != 0);
        back.setDisable(!flow.canGoBack());
    }

    private Button door(Words its) {
        var door = LanguageDoor.of(its);
        door.setId("speak-" + its.locale().getLanguage());
        door.setOnAction(press -> model.speak(its.locale()));
        if (its.locale().equals(words.locale())) spoken = door;
        return door;
    }

    private void choose(boolean is) {
        languageBox.setVisible(is);
        cover();
        if (is && spoken != null) Hands.focus(spoken);
    }

    /// One of three is seen: the page, what is waited for, the languages.
    private void cover() {
        scroll.setVisible(!waitingBox.isVisible() && !languageBox.isVisible());
    }

    private void await(Waiting what) {
        var is = what != Waiting.NOTHING;
        waitingBox.setVisible(is);
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

    private static boolean isInside(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) if (at == outer) return true;
        return false;
    }
}
