package health.threshold.station.desk;

import health.threshold.clinic.form.FormStanding;
import health.threshold.clinic.journey.Beside;
import health.threshold.fx.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// How far the person beside the board is with the form of somebody new. What they answered is none of the desk's
/// business, and is not here.
final class FormBeside {

    private final DeskModel model;
    private final BesidePieces piece;
    private final Words words;
    private final LineWords say;

    FormBeside(DeskModel model, BesidePieces piece, Words words, LineWords say) {
        this.model = model;
        this.piece = piece;
        this.words = words;
        this.say = say;
    }

    List<Node> of(Beside person) {
        var form = person.form();
        if (!form.isAny()) return List.of();
        var nodes = new ArrayList<Node>();
        nodes.add(piece.fact("form.title", state(form)));
        person.visit().filter(visit -> !form.isComplete()).ifPresent(visit -> {
            var save = piece.link("save-form", "form.save", () -> model.saveForm(visit.id()));
            var receive = piece.link("receive-form", "form.receive", () -> model.receiveForm(visit.id()));
            nodes.add(new FlowPane(8, 4, save, receive));
        });
        return nodes;
    }

    private String state(FormStanding form) {
        var received = form.received();
        if (received != null) return words.say("form.received", say.date(received));
        var done = form.done().size();
        var all = form.parts().size();
        if (form.isComplete()) return words.say("form.all", all);
        return switch (form.wish()) {
            case NONE -> words.say("form.some", done, all);
            case LATER -> words.say("form.later", done, all);
            case ON_PAPER, ON_PAPER_BEFORE -> words.say("form.onPaper", done, all);
        };
    }
}
