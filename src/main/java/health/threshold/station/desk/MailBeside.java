package health.threshold.station.desk;

import health.threshold.clinic.billing.ReceiptMail;
import health.threshold.fx.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// What has become of the receipts that somebody asked to have by e-mail, beside what they owe.
final class MailBeside {

    private final BesideModel model;
    private final Words words;
    private final LineWords say;
    private final BesidePieces piece;

    MailBeside(BesideModel model, Words words, LineWords say, BesidePieces piece) {
        this.model = model;
        this.words = words;
        this.say = say;
        this.piece = piece;
    }

    List<Node> of(List<ReceiptMail> mails) {
        var nodes = new ArrayList<Node>();
        for (var mail : mails) {
            // What went out before today is of no use to the desk any more.
            if (mail.state() == ReceiptMail.State.SENT && !say.isToday(mail.changed())) continue;
            nodes.add(BesidePieces.paragraph(line(mail), mail.canBeSentAgain() ? "strong" : "small"));
            if (mail.canBeSentAgain()) nodes.add(again(mail));
        }
        return nodes;
    }

    private Node again(ReceiptMail mail) {
        return piece.link("mail-again", "mail.again", () -> model.mailAgain(mail));
    }

    private String line(ReceiptMail mail) {
        var state = words.say("mail." + mail.state(), mail.masked(), say.time(mail.changed()));
        return mail.why() == null ? state : state + " " + words.say("mail.why." + mail.why());
    }
}
