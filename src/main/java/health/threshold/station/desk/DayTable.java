package health.threshold.station.desk;

import health.threshold.clinic.visit.BoardLine;
import health.threshold.fx.Glyph;
import health.threshold.fx.Icon;
import health.threshold.fx.MomentSign;
import health.threshold.fx.Words;
import health.threshold.kernel.MomentKind;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The day as a table; only the rows in sight exist. A row that needs someone takes the colour of its moment.
final class DayTable extends TableView<DeskRow> {

    private static final PseudoClass CROSSING = PseudoClass.getPseudoClass("crossing");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Words words;
    private final LineWords say;

    DayTable(Words words, LineWords say) {
        this.words = words;
        this.say = say;
        setId("board");
        setAccessibleText(words.say("desk.day"));
        getStyleClass().addAll("day", "edge-to-edge");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new Row());
        getColumns().add(text("column.time", 96, this::due, "mono"));
        getColumns().add(nodes("column.name", 226, this::name));
        getColumns().add(nodes("column.moment", 118, this::moment));
        getColumns().add(text("column.state", 160, this::state, "muted"));
        getColumns().add(text("column.waits", 86, this::waits, "amount"));
        getColumns().add(text("column.clinician", 112, this::clinician, "plain"));
        getColumns().add(nodes("column.remarks", 200, this::remarks));
    }

    private String due(DeskRow row) {
        return switch (row) {
            case DeskRow.Line(var line) -> say.time(line.due());
            case DeskRow.Request(var request) -> say.time(request.at());
        };
    }

    private Node name(DeskRow row) {
        var box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        switch (row) {
            case DeskRow.Line(var line) ->
                box.getChildren().addAll(strong(say.name(line)), quiet(say.besideName(line)));
            case DeskRow.Request(var request) ->
                box.getChildren().add(strong(words.say("request.somebody", say.place(request))));
        }
        return box;
    }

    private Node moment(DeskRow row) {
        var kind = row instanceof DeskRow.Line(var line) ? line.moment() : MomentKind.TRANSITION;
        return new MomentSign(kind, words.say("moment." + kind));
    }

    private String state(DeskRow row) {
        return switch (row) {
            case DeskRow.Line(var line) -> say.state(line);
            case DeskRow.Request(var request) -> words.say("reason." + request.reason());
        };
    }

    private String waits(DeskRow row) {
        return switch (row) {
            case DeskRow.Line(var line) -> say.waits(line);
            case DeskRow.Request(var request) -> say.since(request.at());
        };
    }

    private String clinician(DeskRow row) {
        return row instanceof DeskRow.Line(var line) ? line.clinicianName() : "";
    }

    private Node remarks(DeskRow row) {
        var box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        if (!(row instanceof DeskRow.Line(var line))) return box;
        var remarks = say.remarks(line);
        if (remarks.isEmpty()) return box;
        box.getChildren().addAll(new Glyph(icon(line)), quiet(remarks));
        return box;
    }

    private static Icon icon(BoardLine line) {
        if (line.misalignment().isPresent()) return Icon.ATTENTION;
        if (line.who().interpreter()) return Icon.LANGUAGE;
        return line.needs().isEmpty() ? Icon.MORE_TIME : Icon.STEP_FREE;
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.setTooltip(new Tooltip(text));
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        if (!text.isEmpty()) label.setTooltip(new Tooltip(text));
        label.getStyleClass().add("muted");
        return label;
    }

    private TableColumn<DeskRow, String> text(String key, int width, Function<DeskRow, String> text, String style) {
        var column = new TableColumn<DeskRow, String>(words.say(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.getStyleClass().add(style);
        fit(column, width);
        return column;
    }

    private TableColumn<DeskRow, DeskRow> nodes(String key, int width, Function<DeskRow, Node> node) {
        var column = new TableColumn<DeskRow, DeskRow>(words.say(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(one -> new NodeCell(node));
        fit(column, width);
        return column;
    }

    private static void fit(TableColumn<DeskRow, ?> column, int width) {
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.8);
        column.setReorderable(false);
        column.setSortable(false);
    }

    private static final class NodeCell extends TableCell<DeskRow, DeskRow> {
        private final Function<DeskRow, Node> node;

        NodeCell(Function<DeskRow, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(@Nullable DeskRow row, boolean empty) {
            var isShown = !empty && row != null && row.equals(getItem()) && getGraphic() != null;
            super.updateItem(row, empty);
            // While a hub streams in, most rows stay as they are, and their signs cost more than all the rest.
            if (isShown) return;
            setGraphic(empty || row == null ? null : node.apply(row));
        }
    }

    private final class Row extends TableRow<DeskRow> {
        @Override
        protected void updateItem(@Nullable DeskRow row, boolean empty) {
            super.updateItem(row, empty);
            var line = row instanceof DeskRow.Line(var one) ? one : null;
            pseudoClassStateChanged(
                    CROSSING,
                    row instanceof DeskRow.Request || (line != null && line.moment() == MomentKind.TRANSITION));
            pseudoClassStateChanged(OVER, line != null && line.state().isOver());
            if (row == null || empty) setAccessibleText(null);
            else if (line == null) setAccessibleText(state(row));
            else
                setAccessibleText(due(row) + ", " + say.name(line) + ", " + say.state(line) + ", " + say.remarks(line));
        }
    }
}
