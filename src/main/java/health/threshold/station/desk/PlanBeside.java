package health.threshold.station.desk;

import health.threshold.clinic.billing.Installment;
import health.threshold.clinic.billing.PlanStanding;
import health.threshold.fx.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How somebody's payment plan stands, beside the board, and the way to stop it.
final class PlanBeside {

    private final BesideModel model;
    private final Words words;
    private final BesidePieces piece;

    PlanBeside(BesideModel model, Words words, BesidePieces piece) {
        this.model = model;
        this.words = words;
        this.piece = piece;
    }

    List<Node> of(PlanStanding standing) {
        var plan = standing.plan();
        if (standing.installments().isEmpty())
            return List.of(BesidePieces.paragraph(
                    words.say("money.plan", words.money(plan.monthly()), words.date(plan.nextDue())), "small"));
        var nodes = new ArrayList<Node>();
        nodes.add(BesidePieces.paragraph(
                words.say("plan.left", standing.paid(), standing.installments().size(), words.money(standing.left())),
                "small"));
        if (standing.due().isPositive()) nodes.add(due(standing));
        next(standing).ifPresent(nodes::add);
        nodes.add(stopping(standing));
        return nodes;
    }

    private Node due(PlanStanding standing) {
        var late = standing.isLate();
        var line = BesidePieces.paragraph(
                words.say(late ? "plan.late" : "plan.due", words.money(standing.due())), late ? "strong" : "small");
        line.setId("plan-due");
        return line;
    }

    private Optional<Node> next(PlanStanding standing) {
        return standing.installments().stream()
                .filter(one -> one.state() == Installment.State.TO_COME)
                .findFirst()
                .map(one -> BesidePieces.paragraph(
                        words.say("plan.next", words.money(one.amount()), words.date(one.due())), "small"));
    }

    /// It cannot be taken back, so it asks once more.
    private Node stopping(PlanStanding standing) {
        var box = new VBox(4);
        var ask = piece.link("plan-stop", "plan.stop", () -> {});
        var sure = new FlowPane(8, 4);
        sure.getChildren()
                .addAll(
                        piece.link(
                                "plan-stop-yes",
                                "plan.stop.yes",
                                () -> model.stopPlan(standing.plan().id())),
                        piece.link(
                                "plan-stop-no",
                                "plan.stop.no",
                                () -> box.getChildren().setAll(ask)));
        ask.setOnAction(press ->
                box.getChildren().setAll(BesidePieces.paragraph(words.say("plan.stop.question"), "small"), sure));
        box.getChildren().add(ask);
        return box;
    }
}
