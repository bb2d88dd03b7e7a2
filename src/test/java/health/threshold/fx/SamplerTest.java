package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.kernel.MomentKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws every control in every look, to be looked at under `target/sampler`.
@ExtendWith(ApplicationExtension.class)
class SamplerTest {

    @ParameterizedTest
    @CsvSource({
        "KIOSK,LIGHT,100",
        "KIOSK,DARK,100",
        "KIOSK,HIGH_CONTRAST,130",
        "DESK,LIGHT,100",
        "DESK,DARK,100",
        "DESK,HIGH_CONTRAST,100",
        "DESK,LIGHT,200",
        "EXAM,LIGHT,100",
        "EXAM,DARK,100"
    })
    void every_control_can_be_drawn(Look look, Scheme scheme, int percent) throws Exception {
        var file = Path.of(
                "target/sampler/%s-%s-%d.png".formatted(look, scheme, percent).toLowerCase(Locale.ROOT));

        FxToolkit.setupFixture(() -> {
            var scene = look == Look.KIOSK
                    ? new Scene(kiosk(), 1080, 1920 * percent / 100)
                    : new Scene(staff(look), 1366, 900);
            new Theme().dress(scene, new Dress(look, scheme, percent));
            // The headless screen is smaller than a kiosk, so no window: the ring is asked for by its name.
            scene.lookup(".primary").pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
            Snapshot.png(scene, file);
        });

        assertThat(Files.size(file)).isGreaterThan(20_000);
    }

    private static Parent kiosk() {
        var top = flow(
                label("Riverside Clinic", "strong"),
                button("English", Icon.LANGUAGE, "compact"),
                button("Larger", Icon.TEXT_SIZE, "compact"),
                button("Read aloud", Icon.READ_ALOUD, "compact"));
        var yes = button("Yes, all still right", Icon.CHECK, "primary");
        yes.setMaxWidth(Double.MAX_VALUE);
        var born = new DateDigits();
        born.setText("0314");
        var notice = new Notice();
        notice.show(
                Tone.ATTENTION,
                "We could not read that card. Try again, or pay at the desk.",
                "Pay at the desk",
                () -> {});
        var page = new VBox(
                24,
                top,
                label("Hello Mari.\nIs this still right?", "display"),
                label("We only ask about what may have changed.", "muted"),
                card(
                        flow(label("Phone", "muted"), label("••• ••• 4471", "strong"), button("Change", null, "link")),
                        new CheckBox("Text me about my visit")),
                yes,
                born,
                notice,
                flow(
                        button("Back", Icon.BACK),
                        button("A private word", Icon.PRIVATE_WORD, "private"),
                        button("Talk to us", Icon.TALK)),
                new TouchKeys(),
                spanishDigits());
        page.setStyle("-fx-padding: 64");
        return new VBox(page);
    }

    private static TouchKeys spanishDigits() {
        var keys = new TouchKeys();
        keys.speak(Words.of(TouchKeys.class, Tongue.SPANISH));
        keys.setLayout(TouchKeys.Layout.DIGITS);
        return keys;
    }

    private static Parent staff(Look look) {
        var chosen = new ToggleButton("All 61");
        chosen.setSelected(true);
        chosen.getStyleClass().add("segment");
        var other = new ToggleButton("Here 6");
        other.getStyleClass().add("segment");
        var on = new ToggleSwitch("Reduced motion");
        on.setSelected(true);
        var ticked = new CheckBox("Interpreter needed");
        ticked.setSelected(true);
        var choice = new ComboBox<>(FXCollections.observableArrayList("Dr Lee", "Dr Okonjo"));
        choice.getSelectionModel().selectFirst();
        var area = new TextArea("The knee locks when I go downstairs, and I don’t trust it any more.");
        area.setPrefRowCount(3);
        var list = new ListView<>(FXCollections.observableArrayList("María Gómez", "Sam Okafor", "Jun Park"));
        list.getSelectionModel().select(1);
        list.setPrefHeight(160);
        var notice = new Notice();
        notice.show(Tone.DANGER, "The insurer did not answer.", "Try again", () -> {});
        var boxed = new KeyHint("U", "Used", () -> {});
        boxed.getStyleClass().add("boxed");
        var done = button("follow-up booked", Icon.CHECK, "chip");
        done.getStyleClass().add("done");
        var left = new VBox(
                12,
                label("María Gómez", "title"),
                label("“back on my bike by spring”", "own-words"),
                label("How she arrived", "eyebrow"),
                row(
                        new MomentSign(MomentKind.CUSTOMER, "Customer"),
                        new MomentSign(MomentKind.PATIENT, "Patient"),
                        new MomentSign(MomentKind.TRANSITION, "Crossing")),
                row(
                        button("Take payment", Icon.CARD, "primary"),
                        button("Open her journey", null),
                        button("Cancel", null, "quiet"),
                        button("Change", null, "link")),
                row(new TextField("Maria"), choice),
                row(chosen, other, on, ticked, new RadioButton("By phone")),
                new Notice(Tone.GOOD, "Up to date at 10:42."),
                new Notice(Tone.ATTENTION, "Waiting 32 min, usually 14. She has not been told."),
                new Notice(Tone.INFO, "Kiosk 1 asks for a private word."),
                notice,
                row(
                        new KeyHint("F2", "Arrive", () -> {}),
                        new KeyHint("F3", "Walk-in", () -> {}),
                        new KeyHint("Ctrl K", "Find", () -> {}),
                        boxed),
                row(
                        done,
                        button("ride?", null, "chip"),
                        pill("cost", "tone-attention"),
                        pill("up to date", "tone-good"),
                        new DemoMark("Demo clinic: nobody here is real")));
        var right = new VBox(12, area, list, table(), card(label("Copay today", "muted"), label("$25.00", "amount")));
        left.setPrefWidth(800);
        right.setPrefWidth(500);
        var page = new HBox(24, left, right);
        page.setStyle("-fx-padding: 24");
        if (look == Look.EXAM) right.getChildren().getLast().getStyleClass().add("prompt");
        var root = new VBox(page);
        if (look == Look.EXAM) root.getStyleClass().add("lamp-light");
        return root;
    }

    private static TableView<String> table() {
        var table = new TableView<>(FXCollections.observableArrayList("25.00", "140.00"));
        var name = new TableColumn<String, String>("Charge");
        name.setCellValueFactory(cell -> new javafx.beans.property.SimpleStringProperty("Office visit"));
        var amount = new TableColumn<String, String>("Amount");
        amount.getStyleClass().add("amount");
        amount.setCellValueFactory(cell -> new javafx.beans.property.SimpleStringProperty(cell.getValue()));
        table.getColumns().add(name);
        table.getColumns().add(amount);
        table.getSelectionModel().selectFirst();
        table.setPrefHeight(150);
        return table;
    }

    private static Label pill(String text, String tone) {
        var pill = label(text, "pill");
        pill.getStyleClass().add(tone);
        pill.setGraphic(Icon.COST.glyph());
        return pill;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Button button(String text, Icon icon, String... styleClasses) {
        var button = new Button(text);
        if (icon != null) button.setGraphic(icon.glyph());
        button.getStyleClass().addAll(styleClasses);
        return button;
    }

    private static FlowPane flow(Node... nodes) {
        var row = new FlowPane(16, 16, nodes);
        row.setRowValignment(javafx.geometry.VPos.CENTER);
        return row;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(16, nodes);
        row.setStyle("-fx-alignment: center-left");
        return row;
    }

    private static VBox card(Node... nodes) {
        var card = new VBox(12, nodes);
        card.getStyleClass().add("card");
        return card;
    }
}
