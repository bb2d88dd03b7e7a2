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

/// Where the person beside the board stands with the clinic's documents: what is due, what they would rather not sign,
/// and, in one press, all that they have signed.
final class PapersBeside {

    private final BesidePieces piece;
    private final Words words;
    private final LineWords say;

    PapersBeside(BesidePieces piece, Words words, LineWords say) {
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
        for (var paper : papers.papers())
            if (!paper.consent().signed()) nodes.add(piece.fact("papers.refused", refused(paper)));
        var signed = papers.papers().stream()
                .map(Paperwork.Paper::consent)
                .filter(one -> one.signed())
                .toList();
        if (!signed.isEmpty()) {
            var ids = signed.stream().map(one -> one.id()).toList();
            var line = piece.fact("papers.signed", String.valueOf(ids.size()));
            line.getChildren().add(piece.link("save-papers", "papers.save", () -> save.accept(ids)));
            nodes.add(line);
        }
        return nodes;
    }

    private String refused(Paperwork.Paper paper) {
        var title =
                paper.document().map(this::title).orElse(paper.consent().shown().document());
        return words.say(
                "papers.refused.why",
                title,
                why(paper),
                say.date(paper.consent().at()));
    }

    private String why(Paperwork.Paper paper) {
        var reason = paper.refused();
        return words.say("refused." + (reason == null ? "NOT_SAID" : reason.name()));
    }

    private String title(ClinicDocument document) {
        return document.in(words.locale()).title();
    }
}
