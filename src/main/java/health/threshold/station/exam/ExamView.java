package health.threshold.station.exam;

import health.threshold.clinic.care.PromptAnswer;
import health.threshold.fx.Background;
import health.threshold.fx.Fxml;
import health.threshold.fx.KeyHint;
import health.threshold.fx.Words;
import java.util.List;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The exam room's frame: the rooms, or one person. With a person open the whole window stands in lamp light.
final class ExamView {

    private static final String LAMP_LIGHT = "lamp-light";

    private final ExamModel model;
    private final ReviewModel review;
    private final ExamSetting setting;
    private final Background background;
    private final Words words;
    private final EventHandler<KeyEvent> keysPressed = this::pressed;

    @FXML
    private BorderPane page;

    @FXML
    private Label title;

    @FXML
    private HBox head;

    @FXML
    private Label status;

    @FXML
    private Button who;

    @FXML
    private HBox keys;

    ExamView(ExamModel model, ReviewModel review, ExamSetting setting, Background background, Words words) {
        this.model = model;
        this.review = review;
        this.setting = setting;
        this.background = background;
        this.words = words;
    }

    Parent load() {
        var root = Fxml.load(this, words);
        // On the scene, for while a panel closes nothing has the focus, and its keys must not be lost.
        root.sceneProperty().subscribe((before, now) -> {
            if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, keysPressed);
            if (now != null) now.addEventFilter(KeyEvent.KEY_PRESSED, keysPressed);
        });
        return root;
    }

    @FXML
    private void initialize() {
        var floor = new FloorView(model, setting, words).load();
        var person = new PersonView(model, setting, words);
        var personPage = person.load();
        var reviewPage = new ReviewView(review, this::showFloor).load();
        var reviewKey = new KeyHint("F9", words.say("review.open"), () -> {
            review.open();
            page.setCenter(reviewPage);
        });
        reviewKey.setId("review-open");
        reviewKey.visibleProperty().bind(model.reviewer());
        keys.visibleProperty().bind(model.open().isNotNull().or(reviewKey.visibleProperty()));
        status.textProperty().bind(setting.status());
        who.setText(setting.called());
        who.setOnAction(press -> setting.leave().run());
        model.open().subscribe(visit -> {
            var open = visit != null;
            page.setCenter(open ? personPage : floor);
            head.getChildren().setAll(open ? person.head() : List.of(title));
            keys.getChildren().setAll(open ? person.foot() : List.of(reviewKey));
            page.getStyleClass().remove(LAMP_LIGHT);
            if (open) page.getStyleClass().add(LAMP_LIGHT);
            background.onFx(page::requestFocus);
        });
        showFloor();
    }

    private void showFloor() {
        model.leave();
    }

    private void pressed(KeyEvent event) {
        var typing = page.getScene() != null && page.getScene().getFocusOwner() instanceof TextInputControl;
        if (does(event, typing)) event.consume();
    }

    private boolean does(KeyEvent event, boolean typing) {
        var person = model.person();
        var open = model.open().get() != null;
        var code = event.getCode();
        if (code == KeyCode.F10) setting.leave().run();
        else if (code == KeyCode.ESCAPE && open) model.leave();
        else if (code == KeyCode.ENTER && event.isShortcutDown() && open) person.handBack();
        else if (code == KeyCode.S && event.isShortcutDown() && open)
            person.note().sign();
        else if (!typing && code == KeyCode.U && open) person.answer(PromptAnswer.USED);
        else if (!typing && code == KeyCode.N && open) person.answer(PromptAnswer.NOT_NOW);
        else if (!typing && code == KeyCode.W && open) person.withClinician();
        else return false;
        return true;
    }
}
