package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// The ticket, the seat, the wait, and what comes next.
final class DoneView {

    private final DoneModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label kindWord;

    @FXML
    private Label ticket;

    @FXML
    private Node ticketBox;

    @FXML
    private Label seat;

    @FXML
    private Label waiting;

    @FXML
    private Label next;

    @FXML
    private Label money;

    @FXML
    private Button finish;

    DoneView(DoneModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var given = model.seat();
        question.setText(words.say(model.wasHere() ? "done.already" : "done.heading", model.called()));
        tell(kindWord, kindWord());
        ticket.setText(given.ticket());
        show(ticketBox, !given.ticket().isEmpty());
        seat.setText(given.area().isEmpty() ? words.say("done.seat") : words.say("done.seat.in", given.area()));
        waiting.setText(words.say("done.waiting", given.waiting().toMinutes()));
        next.setText(next(given.ticket(), given.clinician()));
        tell(money, money());
        finish.setOnAction(press -> model.finish());
    }

    private String kindWord() {
        if (model.isHardDay()) return words.say("done.hard");
        return model.isWorried() ? words.say("done.worried") : "";
    }

    private String next(String ticket, String clinician) {
        var calling = words.say(ticket.isEmpty() ? "done.call" : "done.call.ticket");
        return clinician.isEmpty() ? calling : words.say("done.clinician", clinician) + " " + calling;
    }

    private String money() {
        if (model.paysAtTheDesk()) return words.say("done.pay.desk");
        return model.receipt()
                .map(receipt -> words.say("done.paid", words.money(receipt.paid()), receipt.number()))
                .orElse("");
    }

    private static void tell(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
