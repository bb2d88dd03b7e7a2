package health.threshold.station.desk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.journey.Beside;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.KeyHint;
import health.threshold.fx.MomentSign;
import health.threshold.fx.Words;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.VisitId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The person beside the board, built anew whenever what is known of them changes.
final class BesideView {

    private final DeskModel model;
    private final BesideModel beside;
    private final Words words;
    private final LineWords say;
    private final BesidePieces piece;
    private final BesideFacts facts;
    private final PlanBeside plans;
    private final MailBeside mails;
    private final VBox page = new VBox(12);
    private List<Object> shown = List.of();
    private @Nullable VisitId revealed;

    BesideView(DeskModel model, Words words, LineWords say) {
        this.model = model;
        this.words = words;
        this.say = say;
        piece = new BesidePieces(words);
        beside = model.beside();
        facts = new BesideFacts(model, words, say);
        plans = new PlanBeside(beside, words, piece);
        mails = new MailBeside(beside, words, say, piece);
    }

    Parent load() {
        page.setId("beside");
        page.getStyleClass().add("card");
        beside.beside().subscribe(person -> show());
        beside.row().subscribe(row -> {
            if (row == null || !row.visit().equals(Optional.ofNullable(revealed))) revealed = null;
            show();
        });
        return page;
    }

    /// Builds the page anew only when it would show something else: nothing may move under a finger.
    private void show() {
        var person = beside.beside().get();
        var now = List.of(rowAsShown(beside.row().get()), personAsShown(person));
        if (now.equals(shown)) return;
        shown = now;
        page.getChildren().clear();
        switch (beside.row().get()) {
            case null -> page.getChildren().add(BesidePieces.paragraph(words.say("beside.nobody"), "muted"));
            case DeskRow.Request(var request) when request.visit() != null -> showCard(request);
            case DeskRow.Request(var request) -> showRequest(request);
            case DeskRow.Line(var line)
            when person == null -> page.getChildren().add(BesidePieces.paragraph(words.say("beside.opening"), "muted"));
            case DeskRow.Line(var line) -> showPerson(line, person);
        }
    }

    private Object rowAsShown(@Nullable DeskRow row) {
        return switch (row) {
            case null -> "";
            case DeskRow.Request request -> request;
            case DeskRow.Line(var line) ->
                List.of(line.id(), line.state(), line.moment(), line.who(), line.requests(), line.clinicianName());
        };
    }

    private Object personAsShown(@Nullable Beside person) {
        if (person == null) return "";
        var remark = person.misalignment().map(say::sentence).orElse("");
        return List.of(person.withoutRemark(), remark);
    }

    private void showRequest(DeskRequest request) {
        page.getChildren()
                .addAll(
                        BesidePieces.paragraph(words.say("reason." + request.reason()), "subheading"),
                        BesidePieces.paragraph(say.left(request), "muted"));
        if (!request.typed().isBlank()) page.getChildren().add(piece.typed(request));
        page.getChildren().add(piece.wide("request-answered", "request.answered", () -> beside.answered(request)));
    }

    /// Money of an earlier visit, or of a cancelled one. A card is seen to where money is taken, and nowhere else.
    private void showCard(DeskRequest request) {
        page.getChildren()
                .addAll(
                        BesidePieces.paragraph(beside.name(), "heading"),
                        BesidePieces.paragraph(say.whose(request), "muted"),
                        request.reason() == DeskReason.CARD_UNCLEAR
                                ? card(request)
                                : asked(request, "tone-attention", () -> beside.answered(request)));
    }

    private void showPerson(BoardLine line, Beside person) {
        page.getChildren().add(head(line, person));
        if (isHidden(line)) page.getChildren().add(piece.link("show-name", "beside.showName", () -> reveal(line)));
        else page.getChildren().add(BesidePieces.paragraph(say.about(person.patient()), "muted"));
        line.requests().forEach(request -> page.getChildren().add(request(line, request)));
        person.misalignment().ifPresent(seen -> page.getChildren().add(remark(seen)));
        page.getChildren().add(facts.of(line, person));
        person.todo().forEach(task -> page.getChildren().add(todo(task)));
        person.owed()
                .ifPresentOrElse(
                        owed -> page.getChildren().addAll(money(owed), payButton(owed)),
                        () -> page.getChildren().add(BesidePieces.paragraph(words.say(noMoney(line)), "muted")));
        page.getChildren().add(moment(line));
    }

    /// After a private word the name shows only to whoever asks for it, and only until somebody else is chosen.
    private boolean isHidden(BoardLine line) {
        return line.who().hidden() && !line.id().equals(revealed);
    }

    private void reveal(BoardLine line) {
        revealed = line.id();
        shown = List.of();
        show();
    }

    private Node head(BoardLine line, Beside person) {
        var name = BesidePieces.paragraph(
                isHidden(line) ? say.name(line) : person.patient().name().full(), "heading");
        name.setId("beside-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var sign = new MomentSign(line.moment(), words.say("moment." + line.moment()));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, name, sign);
    }

    private Node request(BoardLine line, DeskRequest request) {
        if (request.reason() == DeskReason.CARD_UNCLEAR) return card(request);
        var tone = line.moment() == MomentKind.TRANSITION ? "tone-crossing" : "tone-attention";
        return asked(request, tone, () -> {
            if (line.who().hidden() || line.moment() == MomentKind.TRANSITION) beside.settled();
            beside.answered(request);
        });
    }

    private Node asked(DeskRequest request, String tone, Runnable answered) {
        var box = new VBox(6);
        box.getStyleClass().addAll("callout", tone);
        box.getChildren().add(BesidePieces.paragraph(words.say("reason." + request.reason() + ".do"), "strong"));
        if (!request.typed().isBlank()) box.getChildren().add(piece.typed(request));
        box.getChildren().add(piece.link("request-answered", "request.answered", answered));
        return box;
    }

    /// A card is seen to by saying what became of it, on record, where money is taken.
    private Node card(DeskRequest request) {
        var box = new VBox(6);
        box.getStyleClass().addAll("callout", "tone-attention");
        box.getChildren().add(BesidePieces.paragraph(words.say("reason." + request.reason() + ".do"), "strong"));
        box.getChildren().add(piece.link("request-card", "request.card", model::pay));
        return box;
    }

    private Node remark(Misalignment seen) {
        var box = new VBox(6);
        box.getStyleClass().addAll("callout", "tone-attention");
        box.getChildren().add(BesidePieces.paragraph(say.sentence(seen), "strong"));
        var told = switch (seen.rule()) {
            case WAIT_NOT_TOLD -> new KeyHint("T", words.say("align.told"), beside::told);
            case KIOSK_OVER_TARGET, ASKED_TWICE, CHECKOUT_OVER_TARGET, NO_CONCERN_WRITTEN, VERY_SHORT ->
                new KeyHint("T", words.say("align.seen"), () -> beside.mended(seen.rule()));
        };
        told.setId("align-mend");
        box.getChildren().add(told);
        return box;
    }

    private Node todo(Task task) {
        var box = new HBox(8);
        box.getStyleClass().addAll("well");
        var text = BesidePieces.paragraph(task.words(), "strong");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var done = piece.link("todo-done", "todo.done", () -> beside.done(task));
        box.getChildren().addAll(text, done);
        return box;
    }

    private Node money(Owed owed) {
        var box = new VBox(4);
        box.setId("beside-money");
        box.getStyleClass().add("well");
        box.getChildren().add(piece.amount("money.today", owed.today(), ""));
        box.getChildren().add(piece.amount("money.earlier", owed.earlier(), ""));
        box.getChildren().add(piece.amount("money.total", owed.total(), "strong"));
        say.asOf().ifPresent(old -> box.getChildren().add(BesidePieces.paragraph(words.say("asOf", old), "small")));
        owed.plan().ifPresent(plan -> box.getChildren().addAll(plans.of(plan)));
        var person = beside.beside().get();
        if (person != null) box.getChildren().addAll(mails.of(person.mails()));
        return box;
    }

    private static String noMoney(BoardLine line) {
        return line.state().isInRoom() ? "beside.theirMoment" : "beside.crossing";
    }

    private Node payButton(Owed owed) {
        var line = beside.row().get() instanceof DeskRow.Line(var one) ? one : null;
        var leaving = line != null && line.state() == VisitState.CHECKOUT;
        var pay = piece.wide("take-payment", "key.pay.long", model::pay);
        var asked = line != null && line.requests().stream().anyMatch(one -> one.reason() == DeskReason.CARD_UNCLEAR);
        pay.setDisable(!owed.total().isPositive() && !leaving && !asked);
        return pay;
    }

    private Node moment(BoardLine line) {
        // In Spanish the two need a line each.
        var row = new FlowPane(4, 4);
        if (line.state().isOver() || line.state().isInRoom()) return row;
        if (line.moment() == MomentKind.TRANSITION)
            row.getChildren().add(piece.link("settled", "moment.settled", beside::settled));
        else {
            row.getChildren().add(piece.link("crossing", "moment.crossing", beside::crossing));
            row.getChildren().add(piece.link("private-word", "moment.private", beside::privateWord));
        }
        return row;
    }
}
