package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.fx.Fxml;
import health.threshold.fx.Glyph;
import health.threshold.fx.Icon;
import health.threshold.fx.KeyHint;
import health.threshold.fx.Notice;
import health.threshold.fx.Words;
import health.threshold.station.desk.DeskModel.Side;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/// The front desk: a board, a person, a row of keys.
final class DeskView {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration SAID = Duration.ofSeconds(8);

    private final DeskModel model;
    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;
    private final LineWords say;
    private final CustomTextField search = new CustomTextField();
    private final SyncView sync;
    private final EventHandler<KeyEvent> keysPressed;
    private final SegmentedButton filters = new SegmentedButton();
    private @Nullable Subscription ticking;
    private @Nullable Subscription forgetting;

    @FXML
    private BorderPane page;

    @FXML
    private HBox filterRow;

    @FXML
    private HBox searchPlace;

    @FXML
    private Label day;

    @FXML
    private Label time;

    @FXML
    private Button status;

    @FXML
    private Label privateWords;

    @FXML
    private Button who;

    @FXML
    private HBox filterPlace;

    @FXML
    private Notice notice;

    @FXML
    private StackPane dayPlace;

    @FXML
    private VBox othersPlace;

    @FXML
    private ScrollPane sideScroll;

    @FXML
    private StackPane side;

    @FXML
    private HBox keys;

    @FXML
    private KeyHint undo;

    DeskView(DeskModel model, DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.model = model;
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
        say = new LineWords(words, setting.clock(), setting.asOf());
        sync = new SyncView(model.sync(), setting.clock(), background, words);
        keysPressed = new DeskKeys(model, setting, search, sync)::pressed;
    }

    Parent load() {
        var page = Fxml.load(this, words);
        // On the scene, for while a panel closes nothing has the focus, and its keys must not be lost.
        page.sceneProperty().subscribe((before, now) -> {
            if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, keysPressed);
            if (now != null) now.addEventFilter(KeyEvent.KEY_PRESSED, keysPressed);
        });
        ticking = background.every(SECOND, this::tick);
        return page;
    }

    void close() {
        if (ticking != null) ticking.unsubscribe();
        if (forgetting != null) forgetting.unsubscribe();
    }

    /// What stands in the place of an empty board: nobody is said to be here while something was found below it.
    private Label nobody() {
        var label = new Label();
        label.setId("nobody");
        var board = model.board();
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say(board.hasFound() ? "desk.below" : "desk.nobody"),
                        board.others(),
                        board.told()));
        return label;
    }

    @FXML
    private void initialize() {
        searchField();
        filterButtons();
        var table = new DayTable(words, say);
        table.setItems(model.board().rows());
        table.setPlaceholder(nobody());
        dayPlace.getChildren().setAll(table);
        DeskWidth.fit(page, search, sideScroll, table);
        table.sceneProperty().subscribe(scene -> {
            if (scene != null) background.onFx(table::requestFocus);
        });
        model.board().chosen().subscribe(row -> {
            if (row != null && row != table.getSelectionModel().getSelectedItem())
                table.getSelectionModel().select(row);
        });
        model.board().brought().subscribe(table::bring);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.board().chosen().set(row);
        });
        table.isReachedFrom(search);
        new OthersView(model, words, say, othersPlace);
        status.textProperty().bind(setting.status());
        status.accessibleTextProperty().bind(status.textProperty().concat(words.say("sync.opens")));
        status.setOnAction(press -> model.sync().toggle());
        model.sync().now().subscribe(this::showTone);
        pages(table);
        who.setText(setting.called());
        who.setOnAction(press -> setting.leave().run());
        model.board().privateWords().subscribe(count -> {
            privateWords.setGraphic(new Glyph(Icon.PRIVATE_WORD));
            privateWords.setText(words.say("desk.privateWords", count));
            privateWords.setVisible(count > 0);
            privateWords.setManaged(count > 0);
        });
        keyRow();
        var beside = new BesideView(model, words, say).load();
        var payment = new PaymentView(model, new ReceiptPrint(rooms, setting, background, words), words).load();
        var walkIn = new WalkInView(model, words).load();
        var companion = new CompanionView(model, words).load();
        new DeskSide(sideScroll, side, table, background)
                .show(
                        model,
                        Map.of(
                                Side.PERSON,
                                beside,
                                Side.PAYMENT,
                                payment,
                                Side.WALK_IN,
                                walkIn,
                                Side.COMPANION,
                                companion));
        model.said().subscribe(this::show);
        tick();
    }

    /// The page of the synchronisation takes the board's place, and gives it back with the focus where it was.
    private void pages(DayTable table) {
        var board = List.of(page.getCenter(), page.getRight(), page.getBottom());
        var exchange = sync.load();
        model.sync().shown().subscribe((before, now) -> {
            filterRow.setVisible(!now);
            filterRow.setManaged(!now);
            page.setCenter(now ? exchange : board.get(0));
            page.setRight(now ? null : board.get(1));
            page.setBottom(now ? null : board.get(2));
            if (now) sync.arrive();
            else if (!search.isFocused()) table.requestFocus();
        });
        model.board().search().subscribe(typed -> {
            if (!typed.isEmpty()) model.sync().hide();
        });
    }

    private void showTone(Exchange.@Nullable Now now) {
        if (now == null) return;
        status.getStyleClass().removeIf(name -> name.startsWith("tone-"));
        status.getStyleClass().add(now.tone().styleClass());
    }

    @FXML
    private void leave() {
        setting.leave().run();
    }

    private void searchField() {
        search.setId("search");
        search.setPromptText(words.say("desk.search"));
        search.setAccessibleText(words.say("desk.search"));
        search.setLeft(Icon.SEARCH.glyph());
        var key = new Label(words.say("desk.search.key"));
        key.getStyleClass().add("key");
        search.setRight(key);
        search.textProperty().bindBidirectional(model.board().search());
        searchPlace.getChildren().setAll(search);
    }

    private void filterButtons() {
        for (var filter : Filter.values()) {
            var button = new ToggleButton();
            button.setId("filter-" + filter);
            button.getStyleClass().add("segment");
            button.setOnAction(press -> model.board().filter().set(filter));
            model.board().counts().subscribe(counts -> {
                button.setText(words.say("filter." + filter, counts.getOrDefault(filter, 0)));
                button.setAccessibleText(button.getText());
            });
            model.board().filter().subscribe(now -> button.setSelected(now == filter));
            filters.getButtons().add(button);
        }
        filters.getStyleClass().add(SegmentedButton.STYLE_CLASS_DARK);
        filterPlace.getChildren().setAll(filters);
    }

    private void keyRow() {
        undo.setOnAction(press -> model.undo());
        keys.getChildren()
                .addAll(
                        0,
                        List.of(
                                hint("F2", "key.arrive", model::arriveOrLeave),
                                hint("F3", "key.walkIn", () -> model.walkIn(Optional.empty())),
                                hint("F4", "key.pay", model::pay),
                                hint("F7", "key.noShow", model::noShow),
                                hint("F9", "key.sync", model.sync()::show)));
        model.undoable().subscribe(last -> {
            undo.setDisable(last == null);
            undo.setText(
                    last == null
                            ? words.say("key.undo.nothing")
                            : words.say(
                                    "key.undo",
                                    words.say(last.walkIn() ? "undo.WALK_IN" : "undo." + last.to(), last.name())));
        });
    }

    private KeyHint hint(String key, String word, Runnable action) {
        var hint = new KeyHint(key, words.say(word), action);
        hint.setId(word.replace('.', '-'));
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    private void show(@Nullable Said said) {
        if (forgetting != null) forgetting.unsubscribe();
        if (said == null) {
            notice.clear();
            return;
        }
        notice.show(said.tone(), said.words());
        forgetting = background.later(SAID, model::forget);
    }

    private void tick() {
        var now = setting.clock().now();
        day.setText(words.day(setting.clock().today()));
        time.setText(words.time(setting.clock().timeOf(now)));
    }
}
