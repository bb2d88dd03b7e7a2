package health.threshold.station.desk;

import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.journey.Beside;
import health.threshold.clinic.patient.Arrangements;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/// What the desk knows of the person beside the board, a line for each fact.
final class BesideFacts {

    private static final int CARD_WIDTH = 300;

    private final DeskModel model;
    private final Words words;
    private final LineWords say;
    private final BesidePieces piece;
    private final PapersBeside papers;

    BesideFacts(DeskModel model, Words words, LineWords say) {
        this.model = model;
        this.words = words;
        this.say = say;
        piece = new BesidePieces(words);
        papers = new PapersBeside(model.beside(), piece, words, say);
    }

    Node of(BoardLine line, Beside person) {
        var box = new VBox(5);
        visit(box, line, person);
        speech(box, person.patient());
        var needs = person.needs().stream().sorted().map(say::need).collect(Collectors.joining(", "));
        if (!needs.isEmpty()) add(box, "fact.needs", needs);
        if (person.moreTime()) add(box, "fact.please", words.say("need.moreTime"));
        companions(box, person);
        arranged(box, person.patient().arranged());
        add(box, "fact.insurance", person.coverage().map(this::insurance).orElse(words.say("fact.insurance.none")));
        if (person.hasCard()) box.getChildren().add(card(person));
        box.getChildren().add(details(line, person));
        box.getChildren().addAll(papers.of(person.papers(), model::savePapers));
        box.getChildren().addAll(new FormBeside(model, piece, words, say).of(person));
        person.complaints().forEach(one -> box.getChildren().add(told(one)));
        person.next().ifPresent(next -> add(box, "fact.next", say.date(next.starts())));
        return box;
    }

    private Node told(Feedback one) {
        var line = piece.fact("fact.told", words.say("told." + one.kind(), one.number()));
        return new VBox(
                2,
                line,
                piece.link(
                        "told-answered", "told.answered", () -> model.beside().answered(one)));
    }

    private void visit(VBox box, BoardLine line, Beside person) {
        person.appointment()
                .ifPresent(one -> add(
                        box,
                        "fact.appointment",
                        words.say("fact.appointment.with", say.time(one.starts()), line.clinicianName())));
        person.appointment()
                .filter(one -> one.code() != null && line.state() == VisitState.EXPECTED)
                .ifPresent(one ->
                        box.getChildren().add(piece.link("save-pass", "pass.save", () -> model.savePass(one.id()))));
        person.visit().map(Visit::times).ifPresent(times -> {
            if (times.arrived() != null)
                add(box, "fact.here", words.say("fact.here." + times.arrivedBy(), say.time(times.arrived())));
        });
        if (line.who().ticket().length() > 1) add(box, "fact.ticket", line.who().ticket());
    }

    private void speech(VBox box, Patient patient) {
        var language = say.language(patient.language());
        if (patient.interpreter()) add(box, "fact.language", say.interpreted(patient));
        else if (!patient.language().startsWith("en")) add(box, "fact.language", language);
    }

    private void companions(VBox box, Beside person) {
        var who = person.patient();
        for (var one : person.proxies()) {
            var fact = piece.fact("fact.with", say.companion(one));
            fact.getChildren()
                    .add(piece.link(
                            "companion-change", "companion.change", () -> model.companion(who, Optional.of(one))));
            box.getChildren().add(fact);
        }
        box.getChildren()
                .add(piece.link("companion-add", "companion.add", () -> model.companion(who, Optional.empty())));
    }

    private void arranged(VBox box, Arrangements arranged) {
        var ways = arranged.ways().stream().sorted().map(way -> words.say("way." + way));
        if (!arranged.ways().isEmpty()) add(box, "fact.ways", ways.collect(Collectors.joining(", ")));
        var emergency = arranged.emergency();
        if (emergency != null) add(box, "fact.emergency", say.emergency(emergency));
    }

    /// With the day on which somebody last made sure of it, unless that is today.
    private String insurance(Coverage coverage) {
        var checked = coverage.checked();
        if (checked == null) return words.say("fact.insurance.unchecked", coverage.called());
        return say.isToday(checked)
                ? coverage.called()
                : words.say("fact.insurance.checked", coverage.called(), say.date(checked));
    }

    /// The pictures come when somebody wants to see them, and go with the person.
    private Node card(Beside person) {
        var place = new VBox(6);
        var show = piece.link("show-card", "fact.card.show", () -> {});
        show.setOnAction(press -> model.beside()
                .cards(
                        person.patient().id(),
                        seen -> place.getChildren()
                                .setAll(seen.stream().map(this::picture).toList())));
        place.getChildren().add(show);
        return place;
    }

    private Node picture(BesideModel.CardShown card) {
        var view = new ImageView(card.image());
        view.setPreserveRatio(true);
        view.setFitWidth(CARD_WIDTH);
        view.setAccessibleText(words.say("fact.card." + card.side()));
        return view;
    }

    /// What was put right there is right; a new insurance is not, until somebody here has entered it.
    private Node details(BoardLine line, Beside person) {
        if (person.confirmed()) {
            var changed = line.requests().stream().anyMatch(one -> one.reason() == DeskReason.INSURANCE_CHANGED);
            return piece.fact(
                    "fact.details", words.say(changed ? "fact.details.but.insurance" : "fact.details.confirmed"));
        }
        var fact = piece.fact("fact.details", "");
        fact.getChildren().add(piece.link("ask-details", "fact.details.ask", model.beside()::askDetails));
        return fact;
    }

    private void add(VBox box, String key, String value) {
        box.getChildren().add(piece.fact(key, value));
    }
}
