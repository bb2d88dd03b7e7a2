package health.threshold.station.desk;

import health.threshold.fx.Words;
import java.util.stream.Collectors;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two files that may be one person's, side by side, what differs in bold: which is kept, or that they are two
/// people's.
final class DoubledCard {

    private final SyncCards cards;
    private final SyncModel model;
    private final Words words;

    DoubledCard(SyncCards cards, SyncModel model, Words words) {
        this.cards = cards;
        this.model = model;
        this.words = words;
    }

    /// @param choice what has been decided and can still be taken back
    VBox card(Exchange.Doubled one, Exchange.@Nullable Choice choice) {
        var title = words.say("sync.doubled.title", one.about());
        var card = cards.frame(one, title);
        card.getChildren().add(sides(one, choice));
        if (choice != null) {
            var box = cards.callout("sync.doubled." + choice);
            box.getChildren().add(new HBox(cards.hint(one, "U", "sync.undo", model::undo)));
            card.getChildren().add(box);
        }
        card.setAccessibleText(title + ". "
                + one.elements().stream()
                        .map(element ->
                                words.say("sync.doubled.spoken", element.name(), element.ours(), element.theirs()))
                        .collect(Collectors.joining(" ")));
        return card;
    }

    private GridPane sides(Exchange.Doubled one, Exchange.@Nullable Choice choice) {
        var grid = new GridPane(16, 6);
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(SyncCards.NAME_WIDTH), SyncCards.half(), SyncCards.half());
        grid.addRow(
                0,
                BesidePieces.paragraph("", "muted"),
                BesidePieces.paragraph(words.say("sync.doubled.left"), "eyebrow"),
                BesidePieces.paragraph(words.say("sync.doubled.right"), "eyebrow"));
        var row = 1;
        for (var element : one.elements()) {
            var differs = element.ours().equals(element.theirs()) ? "plain" : "strong";
            grid.addRow(
                    row++,
                    BesidePieces.paragraph(element.name(), "muted"),
                    BesidePieces.paragraph(element.ours(), choice == Exchange.Choice.KEEP_RIGHT ? "muted" : differs),
                    BesidePieces.paragraph(element.theirs(), choice == Exchange.Choice.KEEP_LEFT ? "muted" : differs));
        }
        grid.addRow(
                row++,
                BesidePieces.paragraph("", "muted"),
                cards.hint(one, "1", "sync.doubled.keep.left", model::keepOurs),
                cards.hint(one, "2", "sync.doubled.keep.right", model::takeTheirs));
        grid.add(cards.hint(one, "3", "sync.doubled.two", model::twoPeople), 1, row);
        return grid;
    }
}
