package health.threshold.station.exam;

import health.threshold.clinic.form.FormTold;
import health.threshold.fx.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What somebody told on the clinic's form, said as what it is: told, and not checked by anybody.
final class FormFacts {

    private static final int PAGE_WIDTH = 640;
    private static final int QUESTIONS = 45;

    private final PersonModel model;
    private final Words words;
    private final PersonWords say;

    FormFacts(PersonModel model, Words words, PersonWords say) {
        this.model = model;
        this.words = words;
        this.say = say;
    }

    List<Node> of(FormTold form) {
        if (form.isEmpty()) return List.of();
        var nodes = new ArrayList<Node>();
        nodes.add(label(words.say("person.form"), "eyebrow"));
        form.lines().stream()
                .map(line -> line.answer().at())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> {
                    nodes.add(label(words.say("person.form.self", say.day(last)), "muted"));
                    nodes.add(answers(form));
                });
        form.received().ifPresent(when -> nodes.add(paper(when, form.pages())));
        return nodes;
    }

    private Node answers(FormTold form) {
        var grid = new GridPane(24, 4);
        var asked = new ColumnConstraints();
        asked.setPercentWidth(QUESTIONS);
        asked.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().add(asked);
        for (int row = 0; row < form.lines().size(); row++) {
            var line = form.lines().get(row);
            var question = label(line.again() ? "" : form.asked(line, words.locale()), "muted");
            GridPane.setValignment(question, VPos.TOP);
            grid.add(question, 0, row);
            grid.add(label(answer(form, line), "plain"), 1, row);
        }
        return grid;
    }

    private String answer(FormTold form, FormTold.Line line) {
        var given = line.answer().given();
        var said = new ArrayList<>(form.chosen(line, words.locale()));
        if (!given.words().isEmpty()) said.add(words.say("person.quote", given.words()));
        if (given.isRatherNot()) said.add(words.say("person.form.skipped"));
        var whole = String.join(", ", said);
        if (line.forAnother()) whole += " " + words.say("person.form.other");
        return line.again() ? words.say("person.form.again", whole) : whole;
    }

    /// The pages come when somebody wants to see them, and go with the person.
    private Node paper(Instant when, long pages) {
        var place = new VBox(8);
        place.getChildren().add(label(words.say("person.form.paper", say.day(when), pages), "plain"));
        if (pages == 0) return place;
        var show = new Button(words.say("person.form.show"));
        show.setId("show-form-pages");
        show.getStyleClass().add("link");
        show.setOnAction(press -> model.pages(seen -> {
            place.getChildren().removeIf(ImageView.class::isInstance);
            for (int at = 0; at < seen.size(); at++) place.getChildren().add(page(seen.get(at), at + 1));
        }));
        place.getChildren().add(show);
        return place;
    }

    private Node page(Image image, int number) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(PAGE_WIDTH);
        view.setAccessibleText(words.say("person.form.page", number));
        return view;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
