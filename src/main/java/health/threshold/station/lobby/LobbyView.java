package health.threshold.station.lobby;

import health.threshold.clinic.visit.Tickets;
import health.threshold.fx.Script;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/// The numbers, large and still. Each heading stands there in every language of the lobby.
final class LobbyView {

    private static final int CALLS = 4;
    private static final int WAITS = 12;

    private final LobbyModel model;
    private final List<Words> tongues;

    @FXML
    private Label clinic;

    @FXML
    private Label time;

    @FXML
    private Node demo;

    @FXML
    private FlowPane calledSpoken;

    @FXML
    private FlowPane waitingSpoken;

    @FXML
    private FlowPane footSpoken;

    @FXML
    private Pane called;

    @FXML
    private GridPane waiting;

    @FXML
    private GridPane halves;

    @FXML
    private Node calling;

    @FXML
    private Node resting;

    @FXML
    private Label nobodyCalled;

    @FXML
    private Label nobodyWaiting;

    @FXML
    private Label more;

    /// @param tongues the board's own language first
    LobbyView(LobbyModel model, List<Words> tongues) {
        this.model = model;
        this.tongues = tongues;
    }

    @FXML
    private void initialize() {
        demo.setVisible(model.isDemo());
        demo.setManaged(model.isDemo());
        spoken(calledSpoken, "board.called");
        spoken(waitingSpoken, "board.waiting");
        spoken(footSpoken, "board.foot");
        model.shown().subscribe(this::show);
    }

    /// On a tall screen the two halves stand one above the other.
    void stand(boolean isTall) {
        halves.getColumnConstraints().clear();
        halves.getRowConstraints().clear();
        GridPane.setConstraints(calling, 0, 0);
        GridPane.setConstraints(resting, isTall ? 0 : 1, isTall ? 1 : 0);
        for (int half = 0; half < 2; half++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(isTall ? 100 : 50);
            if (!isTall || half == 0) halves.getColumnConstraints().add(column);
            var row = new RowConstraints();
            row.setPercentHeight(isTall ? 50 : 100);
            if (isTall || half == 0) halves.getRowConstraints().add(row);
        }
    }

    private void show(LobbyModel.Shown shown) {
        var words = tongues.getFirst();
        var tickets = shown.tickets();
        clinic.setText(shown.clinic());
        time.setText(words.time(shown.time()));
        called.getChildren()
                .setAll(tickets.called().stream().limit(CALLS).map(this::call).toList());
        waiting.getChildren().clear();
        for (var wait :
                tickets.waiting().subList(0, Math.min(WAITS, tickets.waiting().size()))) {
            var at = waiting.getChildren().size();
            waiting.add(wait(wait), at % 2, at / 2);
        }
        var left = tickets.waiting().size() - WAITS;
        Seen.tell(nobodyCalled, tickets.called().isEmpty() ? words.say("board.listen") : "");
        Seen.tell(nobodyWaiting, tickets.waiting().isEmpty() && !shown.isOld() ? words.say("board.nobody") : "");
        Seen.tell(more, left > 0 ? words.say("board.more", left) : "");
    }

    private Node call(Tickets.Call call) {
        return row(call.ticket(), call.place(), "call");
    }

    private Node wait(Tickets.Wait wait) {
        return row(
                wait.ticket(), tongues.getFirst().say("board.about", wait.left().toMinutes()), "wait");
    }

    private static Node row(String ticket, String beside, String style) {
        var number = new Label(ticket);
        number.getStyleClass().add("number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var where = new Label(beside);
        where.getStyleClass().add("beside");
        where.setWrapText(true);
        var row = new HBox(number, gap, where);
        row.getStyleClass().addAll("row", style);
        return row;
    }

    private void spoken(FlowPane pane, String key) {
        pane.getChildren()
                .setAll(tongues.stream().map(words -> said(words, key)).toList());
    }

    private static Label said(Words words, String key) {
        var label = new Label(words.say(key));
        Script.of(words.locale()).writes(label);
        label.setWrapText(true);
        return label;
    }
}
