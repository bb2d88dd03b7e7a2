package health.threshold.station.desk;

import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.consent.Paperwork;
import health.threshold.fx.Words;
import health.threshold.kernel.ConsentId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Where the person beside the board stands with the clinic's documents: what is due, what they would rather not sign,
/// and, in one press, all that they have signed. What they no longer stand by is taken back here.
final class PapersBeside {

    private final BesideModel model;
    private final BesidePieces piece;
    private final Words words;
    private final LineWords say;
    private List<Paperwork.Paper> asking = List.of();

    PapersBeside(BesideModel model, BesidePieces piece, Words words, LineWords say) {
        this.model = model;
        this.piece = piece;
        this.words = words;
        this.say = say;
    }

    List<Node> of(Paperwork papers, Consumer<List<ConsentId>> save) {
        var nodes = new ArrayList<Node>();
        if (!papers.due().isEmpty()) {
            var titles = papers.due().stream().map(this::title).collect(Collectors.joining(", "));
            nodes.add(piece.fact("papers.due", titles));
        }
        for (var paper : papers.papers()) if (!paper.consent().holds()) nodes.add(refused(paper));
        var signed = papers.papers().stream()
                .filter(paper -> paper.consent().holds())
                .toList();
        if (!signed.isEmpty()) {
            var ids = signed.stream().map(paper -> paper.consent().id()).toList();
            var line = piece.fact("papers.signed", String.valueOf(ids.size()));
            line.getChildren().add(piece.link("save-papers", "papers.save", () -> save.accept(ids)));
            nodes.add(line);
            nodes.add(takingBack(signed));
        }
        return nodes;
    }

    private Node refused(Paperwork.Paper paper) {
        var line = piece.fact(
                "papers.refused",
                words.say(
                        "papers.refused.why",
                        title(paper),
                        why(paper),
                        say.date(paper.consent().at())));
        if (!paper.consent().signed()) return line;
        return new VBox(
                4, line, piece.link("papers-after-all", "papers.after.all", () -> model.takeBack(paper, false)));
    }

    /// It is asked which of them, and so nothing is taken back by one press. The question stays when the page is built
    /// anew for the same papers.
    private Node takingBack(List<Paperwork.Paper> signed) {
        var box = new VBox(4);
        fill(box, signed);
        return box;
    }

    private void fill(VBox box, List<Paperwork.Paper> signed) {
        if (!signed.equals(asking)) {
            box.getChildren().setAll(piece.link("papers-back", "papers.back", () -> ask(box, signed, signed)));
            return;
        }
        box.getChildren().setAll(BesidePieces.paragraph(words.say("papers.back.which"), "small"));
        for (var paper : signed) {
            var one = piece.link("papers-back-one", "papers.back.one", () -> model.takeBack(paper, true));
            one.setText(title(paper));
            one.setAccessibleText(words.say("papers.back.one", title(paper)));
            box.getChildren().add(one);
        }
        box.getChildren().add(piece.link("papers-back-no", "papers.back.no", () -> ask(box, signed, List.of())));
    }

    private void ask(VBox box, List<Paperwork.Paper> signed, List<Paperwork.Paper> about) {
        asking = about;
        fill(box, signed);
    }

    private String why(Paperwork.Paper paper) {
        var reason = paper.refused();
        return words.say("refused." + (reason == null ? "NOT_SAID" : reason.name()));
    }

    private String title(Paperwork.Paper paper) {
        return paper.document().map(this::title).orElse(paper.consent().shown().document());
    }

    private String title(ClinicDocument document) {
        return document.in(words.locale()).title();
    }
}
