package health.threshold.station.desk;

import health.threshold.fx.KeyHint;
import health.threshold.fx.Words;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One card for each thing that needs a person. The chosen one shows the keys that act on it; the buttons work on
/// any of them.
final class SyncCards {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final double NAME_WIDTH = 130;

    private final SyncModel model;
    private final Words words;

    SyncCards(SyncModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    VBox card(Exchange.Item item, SyncPage page) {
        return switch (item) {
            case Exchange.Clashing one -> clashing(one);
            case Exchange.Doubled one ->
                new DoubledCard(this, model, words).card(one, page.choices().get(one.id()));
            case Exchange.Held one -> held(one);
            case Exchange.Aside one -> aside(one, page);
        };
    }

    /// Marks the card that the keys act on.
    static void choose(Node card, boolean chosen) {
        card.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private VBox clashing(Exchange.Clashing one) {
        var card = frame(one, title(one.what(), one.about()));
        if (one.failed()) card.getChildren().add(callout("sync.clashing.failed"));
        if (one.elements().isEmpty()) card.getChildren().add(note("sync.clashing.agree"));
        card.getChildren().add(sides(one));
        var decided = one.decided();
        if (decided != null) {
            var box = callout(decided.ours() ? "sync.decided.ours" : "sync.decided.theirs");
            box.getChildren().add(new HBox(hint(one, "U", "sync.undo", model::undo)));
            card.getChildren().add(box);
        }
        card.setAccessibleText(title(one.what(), one.about()) + ". "
                + one.elements().stream()
                        .map(element ->
                                words.say("sync.clashing.spoken", element.name(), element.ours(), element.theirs()))
                        .collect(Collectors.joining(" ")));
        return card;
    }

    private GridPane sides(Exchange.Clashing one) {
        var grid = new GridPane(16, 6);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAME_WIDTH), half(), half());
        var decided = one.decided();
        var oursLoses = decided != null && !decided.ours();
        var theirsLoses = decided != null && decided.ours();
        grid.addRow(
                0,
                BesidePieces.paragraph("", "muted"),
                writer("sync.here", one.ours()),
                writer("sync.there", one.theirs()));
        var row = 1;
        for (var element : one.elements())
            grid.addRow(
                    row++,
                    BesidePieces.paragraph(element.name(), "muted"),
                    BesidePieces.paragraph(element.ours(), oursLoses ? "muted" : "value"),
                    BesidePieces.paragraph(element.theirs(), theirsLoses ? "muted" : "value"));
        grid.addRow(
                row,
                BesidePieces.paragraph("", "muted"),
                hint(one, "1", "sync.keep", model::keepOurs),
                hint(one, "2", "sync.take", model::takeTheirs));
        return grid;
    }

    private VBox writer(String side, Exchange.Writer by) {
        return new VBox(
                BesidePieces.paragraph(words.say(side), "eyebrow"),
                BesidePieces.paragraph(words.say("sync.by", by.who(), by.when()), "small"));
    }

    private VBox held(Exchange.Held one) {
        var card = frame(one, title(one.what(), one.about()));
        card.getChildren()
                .addAll(
                        BesidePieces.paragraph(one.reason(), "plain"),
                        BesidePieces.paragraph(words.say("sync.since", one.since()), "muted"),
                        new HBox(8, hint(one, "T", "sync.again", model::tryAgain)));
        card.setAccessibleText(title(one.what(), one.about()) + ". " + one.reason());
        return card;
    }

    private VBox aside(Exchange.Aside one, SyncPage page) {
        var name = words.say("sync.aside.line", one.file(), String.valueOf(one.line()));
        var card = frame(one, name);
        var text = page.lines().get(one.id());
        card.getChildren()
                .addAll(
                        BesidePieces.paragraph(one.reason(), "plain"),
                        BesidePieces.paragraph(words.say("sync.since", one.since()), "muted"));
        if (text != null) card.getChildren().add(line(text));
        if (page.leaving().contains(one.id())) {
            var box = callout("sync.aside.leaving");
            box.getChildren().add(new HBox(hint(one, "U", "sync.undo", model::undo)));
            card.getChildren().add(box);
        } else {
            var show = hint(one, "S", text == null ? "sync.aside.show" : "sync.aside.hide", model::showLine);
            card.getChildren().add(new HBox(8, show, hint(one, "D", "sync.aside.dismiss", model::dismiss)));
        }
        card.setAccessibleText(name + ". " + one.reason());
        return card;
    }

    private TextArea line(String text) {
        var area = new TextArea(text.isEmpty() ? words.say("sync.aside.gone") : text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.getStyleClass().add("mono");
        area.setAccessibleText(words.say("sync.aside.text"));
        return area;
    }

    VBox frame(Exchange.Item item, String title) {
        var card = new VBox(8, BesidePieces.paragraph(title, "strong"));
        card.setId(item.key());
        card.getStyleClass().addAll("card", "sync-item");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.LIST_ITEM);
        card.setOnMousePressed(press -> card.requestFocus());
        card.focusWithinProperty().subscribe(here -> {
            if (here) model.chosen().set(item.key());
        });
        return card;
    }

    KeyHint hint(Exchange.Item item, String key, String word, Runnable action) {
        var hint = new KeyHint(key, words.say(word), () -> {
            model.chosen().set(item.key());
            action.run();
        });
        hint.setId(word.replace('.', '-') + "-" + item.key());
        hint.getStyleClass().add("boxed");
        hint.setMinWidth(KeyHint.USE_PREF_SIZE);
        return hint;
    }

    VBox callout(String word) {
        var box = new VBox(6, BesidePieces.paragraph(words.say(word), "strong"));
        box.getStyleClass().addAll("callout", "tone-attention");
        return box;
    }

    private Node note(String word) {
        return BesidePieces.paragraph(words.say(word), "plain");
    }

    String title(String what, String about) {
        return about.isEmpty() ? what : words.say("sync.item", what, about);
    }

    static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(40);
        half.setHalignment(HPos.LEFT);
        return half;
    }
}
