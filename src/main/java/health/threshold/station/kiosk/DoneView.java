package health.threshold.station.kiosk;

import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.checkin.Seat;
import health.threshold.clinic.checkin.Timing;
import health.threshold.fx.Glyph;
import health.threshold.fx.Icon;
import health.threshold.fx.Seen;
import health.threshold.fx.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The ticket, the seat, the wait, and what comes next.
final class DoneView {

    private static final Pattern DOCTOR = Pattern.compile("Dr\\.? (.+)");

    /// From this size of text on, the ticket would stand below the words, and be cut off.
    private static final int LARGE = 150;

    private final DoneModel model;
    private final EaseModel ease;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private Label kindWord;

    @FXML
    private Label needs;

    @FXML
    private Label left;

    @FXML
    private Label timing;

    @FXML
    private Label ticket;

    @FXML
    private VBox told;

    @FXML
    private VBox answers;

    @FXML
    private Node card;

    @FXML
    private Node ticketBox;

    @FXML
    private Label seat;

    @FXML
    private Glyph seatSign;

    @FXML
    private Node clock;

    @FXML
    private Label waiting;

    @FXML
    private Label next;

    @FXML
    private Label money;

    @FXML
    private Label copyState;

    @FXML
    private Button finish;

    @FXML
    private Button oneMore;

    @FXML
    private Node besides;

    @FXML
    private Button anotherTime;

    @FXML
    private Button tell;

    DoneView(DoneModel model, EaseModel ease, Words words) {
        this.model = model;
        this.ease = ease;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var isShown = question.sceneProperty().map(scene -> true).orElse(false);
        ease.percent().when(isShown).subscribe(percent -> raise(percent.intValue() >= LARGE));
        var given = model.seat();
        question.setText(words.say(heading(given), model.called()));
        Seen.tell(kindWord, kindWord());
        Seen.tell(needs, model.needsSomething() ? words.say("done.needs") : "");
        Seen.tell(left, left());
        Seen.tell(timing, timing(given.timing()));
        ticket.setText(given.ticket());
        Seen.show(ticketBox, !given.ticket().isEmpty() && !model.isCalled());
        seat.setText(seat(given));
        if (isToldTheirCare()) seatSign.setIcon(Icon.GOOD);
        else if (model.goesToTheDesk() || model.isCalled()) seatSign.setIcon(Icon.TALK);
        Seen.tell(waiting, waiting(given));
        Seen.show(clock, !waiting.getText().isEmpty());
        next.setText(next(given));
        model.receiptPrinted().subscribe(state -> Seen.tell(money, money()));
        model.copyPrinted().subscribe(this::showCopy);
        Seen.show(oneMore, model.isForAnother());
        oneMore.setOnAction(press -> model.oneMore());
        Seen.show(besides, !model.isForAnother());
        anotherTime.setOnAction(press -> model.besides(Page.ANOTHER_TIME));
        tell.setOnAction(press -> model.besides(Page.TELL));
        finish.setOnAction(press -> model.finish());
    }

    /// Nobody may miss the ticket: where letters are large, it stands right below the heading.
    private void raise(boolean is) {
        var place = is ? told : answers;
        if (place.getChildren().contains(card)) return;
        (is ? answers : told).getChildren().remove(card);
        place.getChildren().add(is ? 1 : 0, card);
    }

    private String heading(Seat given) {
        if (model.isForAnother()) return model.wasHere() ? "done.for.already" : "done.for";
        if (model.wasHere()) return "done.already";
        return given.timing() instanceof Timing.Late || model.hasMoreToDo() || model.goesToTheDesk()
                ? "done.here"
                : "done.heading";
    }

    private String kindWord() {
        if (model.isHardDay()) return words.say("done.hard");
        return model.isWorried() ? words.say("done.worried") : "";
    }

    private String timing(Timing timing) {
        if (model.isCalled()) return "";
        return switch (timing) {
            case Timing.InTime _ -> "";
            case Timing.Early(var _, var back) -> words.say("done.early", time(back));
            case Timing.Late(var due) -> words.say("done.late", time(due));
        };
    }

    /// Where somebody is just now is told to nobody but themselves.
    private boolean isToldTheirCare() {
        return model.isInCare() && !model.isForAnother();
    }

    private String seat(Seat given) {
        if (isToldTheirCare()) return words.say("done.in.care");
        if (given.timing() instanceof Timing.Late || model.goesToTheDesk() || model.isCalled())
            return words.say("done.desk.first");
        return given.area().isEmpty() ? words.say("done.seat") : words.say("done.seat.in", given.area());
    }

    /// Nothing where nobody can know yet.
    private String waiting(Seat given) {
        if (model.goesToTheDesk() || model.isCalled()) return "";
        return switch (given.timing()) {
            case Timing.InTime _ -> words.say("done.waiting", given.waiting().toMinutes());
            case Timing.Early(var due, var _) -> words.say("done.at", time(due));
            case Timing.Late _ -> "";
        };
    }

    private String next(Seat given) {
        if (model.isCalled()) return words.say("done.in.care.ask");
        var calling = words.say(given.ticket().isEmpty() ? "done.call" : "done.call.ticket");
        if (given.meetings().size() > 1) return meetings(given) + "\n" + calling;
        return given.clinician().isEmpty()
                ? calling
                : words.say("done.clinician", titled(given.clinician())) + " " + calling;
    }

    private String meetings(Seat given) {
        var all = given.meetings().stream()
                .map(one -> one.clinician().isEmpty()
                        ? time(one.at())
                        : words.say("done.meeting", time(one.at()), titled(one.clinician())));
        return Stream.concat(
                        Stream.of(words.say("done.several", given.meetings().size())), all)
                .collect(Collectors.joining("\n"));
    }

    /// A doctor's title is a word, and each language has its own; any other stays as the clinic wrote it.
    private String titled(String clinician) {
        var doctor = DOCTOR.matcher(clinician);
        return doctor.matches() ? words.say("done.doctor", doctor.group(1)) : clinician;
    }

    private String time(Instant at) {
        return words.time(model.time(at));
    }

    private String money() {
        var paid = model.receipt()
                .map(receipt -> words.say(paidKey(), words.money(receipt.paid()), receipt.number(), model.mailedTo()))
                .orElse(model.paysAtTheDesk() ? words.say("done.pay.desk") : "");
        var plan = model.plan()
                .map(PaymentPlan::terms)
                .map(terms -> words.say("done.plan", terms.installments(), words.date(terms.first())))
                .orElse("");
        return Stream.of(paid, plan).filter(said -> !said.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// What there is to do at the desk, and nothing where nothing is left.
    private String left() {
        var left = new ArrayList<String>();
        if (model.signsAtTheDesk()) left.add(words.say("done.left.papers"));
        if (model.hasFormOnPaper()) left.add(words.say("done.form.paper"));
        if (model.showsTheirCard()) left.add(words.say("done.left.insurance"));
        if (model.isCardUnclear()) left.add(words.say("done.left.card"));
        if (model.goesToTheDesk()) left.add(words.say("done.left.desk"));
        return String.join("\n", left);
    }

    private String paidKey() {
        if (!model.mailedTo().isEmpty()) return "done.paid.mailed";
        return switch (model.receiptPrinted().get()) {
            case NOT_ASKED -> model.wantsNoReceipt() ? "done.paid.only" : "done.paid";
            case UNDER_WAY -> "done.paid.printing";
            case TAKE_IT -> "done.paid.printed";
            case AT_THE_DESK -> "done.paid.not.printed";
        };
    }

    private void showCopy(Prints.State state) {
        Seen.tell(
                copyState,
                switch (state) {
                    case NOT_ASKED -> "";
                    case UNDER_WAY -> words.say("done.copy.printing");
                    case TAKE_IT -> words.say("done.copy.printed");
                    case AT_THE_DESK -> words.say("done.copy.not.printed");
                });
    }
}
