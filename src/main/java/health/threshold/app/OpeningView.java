package health.threshold.app;

import health.threshold.fx.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in the first window until the store is open, or why it cannot be opened: whoever started the program by
/// its icon has no terminal to read that in.
final class OpeningView {

    private final Words words;
    private final Label said = label("subheading");
    private final VBox page = new VBox(24, said);

    OpeningView(Words words) {
        this.words = words;
    }

    String title() {
        return words.say("opening.title");
    }

    Parent load() {
        said.setText(words.say("opening"));
        page.setAlignment(Pos.CENTER);
        page.setPadding(new Insets(48));
        return page;
    }

    /// @param why in plain words, with what to do
    void refuse(String why, Runnable close) {
        said.setText(words.say("opening.refused"));
        var reason = label("opening-reason");
        reason.setText(why);
        var done = new Button(words.say("trouble.close"));
        done.setId("opening-close");
        done.setAccessibleText(done.getText());
        done.setOnAction(press -> close.run());
        page.getChildren().addAll(reason, done);
    }

    private static Label label(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
