package health.threshold.station.desk;

import health.threshold.clinic.visit.BoardLine;
import health.threshold.fx.Glyph;
import health.threshold.fx.Icon;
import health.threshold.fx.MomentSign;
import health.threshold.fx.Words;
import health.threshold.kernel.MomentKind;
import java.util.List;
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
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The day as a table; only the rows in sight exist. A row that needs someone takes the colour of its moment.
final class DayTable extends TableView<DeskRow> {

    private static final PseudoClass CROSSING = PseudoClass.getPseudoClass("crossing");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Words words;
    private final LineWords say;
    private final TableColumn<DeskRow, String> clinician;

    DayTable(Words words, LineWords say) {
        this.words = words;
        this.say = say;
        setId("board");
        setAccessibleText(words.say("desk.day"));
        getStyleClass().addAll("day", "edge-to-edge");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new Row());
        clinician = fit(text("column.clinician", this::clinician, "plain"), 112, 90);
        getColumns().add(fit(text("column.time", this::due, "mono"), 96, 94));
        getColumns().add(fit(nodes("column.name", this::name), 200, 146));
        getColumns().add(fit(nodes("column.moment", this::moment), 134, 130));
        getColumns().add(fit(text("column.state", this::state, "muted"), 160, 146));
        getColumns().add(fit(text("column.waits", this::waits, "amount"), 94, 92));
        getColumns().add(clinician);
        getColumns().add(fit(nodes("column.remarks", this::remarks), 172, 138));
    }

    /// Where there is little room, the clinician is left to the page beside the board.
    void narrow(boolean is) {
        clinician.setVisible(!is);
    }

    /// Moves the day no further than it takes to see this row.
    void bring(@Nullable DeskRow row) {
        var at = getItems().indexOf(row);
        if (at < 0) return;
        applyCss();
        layout();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(at);
    }

    /// The arrow down leads from the search to whom it found.
    void isReachedFrom(Node search) {
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.DOWN) return;
            requestFocus();
            getSelectionModel().selectNext();
            event.consume();
        });
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
                box.getChildren().addAll(strong(say.name(line)), yielding(quiet(say.besideName(line))));
            case DeskRow.Request(var request) -> box.getChildren().add(strong(say.whose(request)));
        }
        return box;
    }

    private Node moment(DeskRow row) {
        var kind = row instanceof DeskRow.Line(var line) ? line.moment() : momentOf(row);
        return new MomentSign(kind, words.say("moment." + kind));
    }

    /// Somebody who waits at the kiosk must not wait; an earlier visit's card can.
    private static MomentKind momentOf(DeskRow row) {
        return row.visit().isPresent() ? MomentKind.CUSTOMER : MomentKind.TRANSITION;
    }

    private String state(DeskRow row) {
        return switch (row) {
            case DeskRow.Line(var line) -> say.state(line);
            // What no kiosk has left, but somebody at a desk or a terminal.
            case DeskRow.Request(var request)
            when request.visit() != null && request.place().isEmpty() -> "";
            case DeskRow.Request(var request) -> say.place(request);
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
        switch (row) {
            case DeskRow.Request(var request) ->
                box.getChildren()
                        .addAll(new Glyph(Icon.ATTENTION), wrapped(words.say("reason." + request.reason()), ""));
            case DeskRow.Line(var line) -> {
                var asked = say.asked(line);
                var remarks = say.remarks(line);
                if (!asked.isEmpty()) box.getChildren().addAll(new Glyph(Icon.ATTENTION), wrapped(asked, remarks));
                if (!remarks.isEmpty()) box.getChildren().addAll(remark(line, remarks, asked.isEmpty()));
            }
        }
        return box;
    }

    /// What is there besides a request has the room that the request leaves.
    private static List<Node> remark(BoardLine line, String remarks, boolean alone) {
        var label = quiet(remarks);
        if (alone) return List.of(new Glyph(icon(line)), label);
        label.setEllipsisString("");
        return List.of(yielding(label));
    }

    /// Takes what room the one before it leaves.
    private static Label yielding(Label label) {
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /// In two lines where one is too narrow.
    ///
    /// @param more what else there is to know, which may not fit beside it
    private static Label wrapped(String text, String more) {
        var label = strong(text);
        if (!more.isEmpty()) label.setTooltip(new Tooltip(text + " · " + more));
        label.setWrapText(true);
        label.getStyleClass().add("request");
        return label;
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

    private TableColumn<DeskRow, String> text(String key, Function<DeskRow, String> text, String style) {
        var column = new TableColumn<DeskRow, String>(words.say(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.getStyleClass().add(style);
        return column;
    }

    private TableColumn<DeskRow, DeskRow> nodes(String key, Function<DeskRow, Node> node) {
        var column = new TableColumn<DeskRow, DeskRow>(words.say(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(one -> new NodeCell(node));
        return column;
    }

    private static <T> TableColumn<DeskRow, T> fit(TableColumn<DeskRow, T> column, int width, int least) {
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
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
                    line != null
                            ? line.moment() == MomentKind.TRANSITION
                            : row != null && row.visit().isEmpty());
            pseudoClassStateChanged(OVER, line != null && line.state().isOver());
            if (row == null || empty) setAccessibleText(null);
            else if (row instanceof DeskRow.Request(var request))
                setAccessibleText(say.whose(request) + ", " + words.say("reason." + request.reason()));
            else if (line != null)
                setAccessibleText(String.join(
                        ", ", due(row), say.name(line), say.state(line), say.asked(line), say.remarks(line)));
        }
    }
}
