package health.threshold.station.desk;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.fx.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The small pieces that the page beside the board is put together from.
final class BesidePieces {

    private final Words words;

    BesidePieces(Words words) {
        this.words = words;
    }

    HBox fact(String key, String value) {
        var name = new Label(words.say(key));
        name.getStyleClass().addAll("muted", "fact-name");
        return new HBox(8, name, paragraph(value, "strong"));
    }

    Node amount(String key, Money amount, String style) {
        var name = new Label(words.say(amount.isNegative() ? key + ".credit" : key));
        var value = new Label(words.money(amount));
        value.getStyleClass().add("amount");
        if (!style.isEmpty()) {
            name.getStyleClass().add(style);
            value.getStyleClass().add(style);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, name, gap, value);
    }

    Node typed(DeskRequest request) {
        if (request.reason() == DeskReason.PAID_CANCELLED) return paragraph(money(request.typed()), "strong");
        var isTheirs = request.reason() != DeskReason.SIGN_AT_DESK && request.reason() != DeskReason.PAPER_NOT_PRINTED;
        var text = isTheirs ? words.say("request.typed", request.typed()) : request.typed();
        return paragraph(text, "small");
    }

    /// As it came from a device, which may be of another program.
    private String money(String typed) {
        try {
            return words.money(Money.parse(typed));
        } catch (IllegalArgumentException | ArithmeticException unsaid) {
            return typed;
        }
    }

    Button wide(String id, String key, Runnable action) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setAccessibleText(words.say(key));
        button.getStyleClass().add("primary");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(press -> action.run());
        return button;
    }

    Button link(String id, String key, Runnable action) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setAccessibleText(words.say(key));
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> action.run());
        return button;
    }

    static Label paragraph(@Nullable String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
