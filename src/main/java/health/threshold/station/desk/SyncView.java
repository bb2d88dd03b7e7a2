package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.fx.Fxml;
import health.threshold.fx.KeyHint;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.ClinicClock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of the synchronisation: how it stands at the left, what needs a person at the right.
final class SyncView {

    /// One list of the page.
    private enum Section {
        CLASHING,
        DOUBLED,
        HELD,
        ASIDE
    }

    private final SyncModel model;
    private final Background background;
    private final Words words;
    private final SyncCards cards;
    private final SyncFactLines lines;
    private boolean arriving;

    @FXML
    private Notice state;

    @FXML
    private ProgressBar progress;

    @FXML
    private VBox moved;

    @FXML
    private VBox facts;

    @FXML
    private Notice clockWarning;

    @FXML
    private Notice notice;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox items;

    @FXML
    private KeyHint synchronise;

    @FXML
    private KeyHint save;

    SyncView(SyncModel model, ClinicClock clock, Background background, Words words) {
        this.model = model;
        this.background = background;
        this.words = words;
        cards = new SyncCards(model, words);
        lines = new SyncFactLines(clock, words);
    }

    Parent load() {
        return Fxml.load(this, words);
    }

    /// Does what the key means on this page.
    ///
    /// @return whether it means anything
    boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.saveDiagnostics();
            return true;
        }
        if (isTyping() || event.isShortcutDown() || event.isAltDown()) return false;
        return does(event.getCode());
    }

    /// The page is there now: the focus goes where the keys act, as soon as that is known.
    void arrive() {
        arriving = true;
        // After the board is gone from the scene, which would take the focus elsewhere.
        background.onFx(this::focus);
    }

    private void focus() {
        if (!focusCard()) synchronise.requestFocus();
    }

    private boolean focusCard() {
        var card = model.chosen().get().isEmpty()
                ? null
                : items.lookup("#" + model.chosen().get());
        if (card != null) card.requestFocus();
        return card != null;
    }

    @FXML
    private void initialize() {
        synchronise.setOnAction(press -> model.synchronise());
        save.setOnAction(press -> model.saveDiagnostics());
        model.now().subscribe(this::show);
        model.page().subscribe(this::show);
        model.chosen().subscribe((before, now) -> {
            mark();
            if (isInItems() && !isAt(now)) focusCard();
        });
        model.said().subscribe(said -> {
            if (said == null) notice.clear();
            else notice.show(said.tone(), said.words());
        });
    }

    @FXML
    private void down() {
        model.move(1);
        focus();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void back() {
        model.hide();
    }

    private boolean does(KeyCode code) {
        switch (code) {
            case F5 -> model.synchronise();
            case U -> model.undo();
            case DIGIT1, NUMPAD1 -> model.keepOurs();
            case DIGIT2, NUMPAD2 -> model.takeTheirs();
            case DIGIT3, NUMPAD3 -> model.twoPeople();
            case T -> model.tryAgain();
            case S -> model.showLine();
            case D -> model.dismiss();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        var inside = isInItems();
        if (inside) model.move(by);
        focus();
    }

    private void show(Exchange.@Nullable Now now) {
        if (now == null) return;
        state.show(now.tone(), now.sentence());
        var working = now.progress() < 1;
        progress.setVisible(working);
        progress.setManaged(working);
        progress.setProgress(now.progress());
        moved.setVisible(!now.moved().isEmpty());
        moved.setManaged(!now.moved().isEmpty());
        moved.getChildren()
                .setAll(now.moved().stream()
                        .map(one -> BesidePieces.paragraph(words.say("sync.moved", one.kind(), one.count()), "small"))
                        .toList());
        facts.getChildren().setAll(lines.of(now));
        if (now.update()) facts.getChildren().add(BesidePieces.paragraph(words.say("sync.update"), "small"));
        if (SyncFactLines.isTooFar(now.clock())) clockWarning.show(Tone.ATTENTION, words.say("sync.clock.far"));
        else clockWarning.clear();
        if (!model.page().get().allowed()) show(model.page().get());
    }

    private void show(SyncPage page) {
        var here = isInItems() || arriving;
        items.getChildren().clear();
        if (!page.loaded()) return;
        arriving = false;
        if (!page.allowed()) {
            items.getChildren().add(mayNot());
            return;
        }
        section(Section.CLASHING, page.open().clashing(), page);
        section(Section.DOUBLED, page.open().doubled(), page);
        section(Section.HELD, page.open().held(), page);
        section(Section.ASIDE, page.open().aside(), page);
        mark();
        if (here) focus();
    }

    private void section(Section name, List<? extends Exchange.Item> of, SyncPage page) {
        var now = model.now().get();
        var all = now == null ? 0 : Math.max(count(name, now.counts()), of.size());
        var section = new VBox(12);
        section.setId("sync-" + name.name().toLowerCase(Locale.ROOT));
        section.getChildren()
                .addAll(
                        BesidePieces.paragraph(words.say("sync." + name, all), "subheading"),
                        BesidePieces.paragraph(
                                words.say("sync." + name + (of.isEmpty() ? ".none" : ".lead")), "muted"));
        for (var item : of) section.getChildren().add(cards.card(item, page));
        if (all > of.size())
            section.getChildren().add(BesidePieces.paragraph(words.say("sync.more", all - of.size()), "muted"));
        items.getChildren().add(section);
    }

    private VBox mayNot() {
        var now = model.now().get();
        var box = new VBox(8);
        if (now != null)
            for (var name : Section.values())
                box.getChildren()
                        .add(BesidePieces.paragraph(words.say("sync." + name, count(name, now.counts())), "strong"));
        box.getChildren().add(BesidePieces.paragraph(words.say("sync.ask"), "plain"));
        box.getStyleClass().add("card");
        return box;
    }

    private static long count(Section name, Exchange.Counts counts) {
        return switch (name) {
            case CLASHING -> counts.clashing();
            case DOUBLED -> counts.doubled();
            case HELD -> counts.held();
            case ASIDE -> counts.aside();
        };
    }

    private void mark() {
        for (var section : items.getChildren())
            if (section instanceof VBox box)
                for (var card : box.getChildren())
                    if (card.getId() != null)
                        SyncCards.choose(
                                card, card.getId().equals(model.chosen().get()));
        // After the layout of what was just built.
        background.onFx(this::reveal);
    }

    /// Scrolls no further than it takes to see the chosen card whole.
    private void reveal() {
        var card = model.chosen().get().isEmpty()
                ? null
                : items.lookup("#" + model.chosen().get());
        var room = items.getHeight() - scroll.getViewportBounds().getHeight();
        if (card == null || room <= 0) return;
        var place = items.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
        var top = scroll.getVvalue() * room;
        var bottom = top + scroll.getViewportBounds().getHeight();
        if (place.getMinY() < top) scroll.setVvalue(Math.max(0, place.getMinY() - 60) / room);
        else if (place.getMaxY() > bottom)
            scroll.setVvalue(Math.min(
                    1, (place.getMaxY() + 12 - scroll.getViewportBounds().getHeight()) / room));
    }

    private boolean isInItems() {
        return isWithin(at -> at == items);
    }

    /// Whether the focus is on this card, or on something in it.
    private boolean isAt(String card) {
        return isWithin(at -> card.equals(at.getId()));
    }

    private boolean isWithin(Predicate<Node> wanted) {
        for (Node at = owner(); at != null; at = at.getParent()) if (wanted.test(at)) return true;
        return false;
    }

    private boolean isTyping() {
        return owner() instanceof TextInputControl field && field.isEditable();
    }

    private @Nullable Node owner() {
        return items.getScene() == null ? null : items.getScene().getFocusOwner();
    }
}
