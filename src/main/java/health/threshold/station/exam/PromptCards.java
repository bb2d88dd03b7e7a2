package health.threshold.station.exam;

import health.threshold.clinic.care.PromptAnswer;
import health.threshold.clinic.care.Suggestion;
import health.threshold.fx.KeyHint;
import health.threshold.fx.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The prompts at the side: one open, the others behind it by their situation alone.
final class PromptCards {

    private final Words words;
    private final PersonModel model;

    PromptCards(Words words, PersonModel model) {
        this.words = words;
        this.model = model;
    }

    List<Node> of(List<Suggestion> suggestions) {
        var nodes = new ArrayList<Node>();
        for (int at = 0; at < suggestions.size(); at++)
            nodes.add(at == 0 ? open(suggestions.getFirst()) : behind(suggestions.get(at)));
        if (nodes.isEmpty()) nodes.add(paragraph(words.say("prompt.none"), "muted"));
        return nodes;
    }

    private Node open(Suggestion suggestion) {
        var language = words.locale().getLanguage();
        var prompt = suggestion.prompt();
        var used = new KeyHint("U", words.say("prompt.used"), () -> model.answer(PromptAnswer.USED));
        used.setId("prompt-used");
        used.getStyleClass().add("primary");
        var notNow = new KeyHint("N", words.say("prompt.notNow"), () -> model.answer(PromptAnswer.NOT_NOW));
        notNow.setId("prompt-not-now");
        notNow.getStyleClass().add("boxed");
        var card = new VBox(
                10,
                paragraph(words.say("prompt.perhaps"), "eyebrow"),
                paragraph(words.say("prompt.say", prompt.say().in(language)), "subheading"),
                paragraph(words.say("prompt.ask", prompt.ask().in(language)), "plain"),
                paragraph(words.say("prompt.avoid", prompt.avoid().in(language)), "plain"),
                paragraph(words.say("prompt.why", why(suggestion)), "small"),
                new HBox(8, used, notNow));
        card.setId("prompt");
        card.getStyleClass().addAll("card", "prompt");
        return card;
    }

    private Node behind(Suggestion suggestion) {
        var situation = suggestion.prompt().situation().in(words.locale().getLanguage());
        var card = new VBox(paragraph(words.say("prompt.next", situation), "muted"));
        card.getStyleClass().add("well");
        return card;
    }

    private String why(Suggestion suggestion) {
        return suggestion.why().stream()
                .map(code -> {
                    var known = "why." + code.substring(code.indexOf(':') + 1);
                    return words.has(known) ? words.say(known) : words.say("why.visit");
                })
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static Label paragraph(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
