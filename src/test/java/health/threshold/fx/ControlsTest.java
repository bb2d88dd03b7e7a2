package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.kernel.MomentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ControlsTest {

    private final Theme theme = new Theme();
    private final List<String> done = new ArrayList<>();
    private final VBox page = new VBox(20);
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        var scene = new Scene(page, 900, 600);
        theme.dress(scene, Look.DESK);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(MomentKind.class)
    void a_moment_is_a_shape_and_a_word_and_a_colour(MomentKind kind, FxRobot robot) {
        var sign = new MomentSign(MomentKind.PATIENT, "Patient");

        robot.interact(() -> {
            page.getChildren().add(sign);
            sign.show(kind, "The word");
            page.applyCss();
        });

        assertThat(sign.getText()).isEqualTo("The word");
        assertThat(((Glyph) sign.getGraphic()).getIcon())
                .isEqualTo(List.of(Icon.CUSTOMER, Icon.PATIENT, Icon.CROSSING).get(kind.ordinal()));
        assertThat(sign.getStyleClass().stream().filter(name -> name.startsWith("tone-")))
                .hasSize(1);
        assertThat(sign.getTextFill())
                .isEqualTo(Color.web(List.of("#7F4500", "#1B5583", "#74296A").get(kind.ordinal())));
    }

    @Test
    void a_key_hint_is_pressed_by_keyboard_and_by_mouse(FxRobot robot) {
        var hint = new KeyHint("F2", "Arrive", () -> done.add("arrived"));
        robot.interact(() -> {
            page.getChildren().add(hint);
            hint.requestFocus();
        });

        robot.type(KeyCode.SPACE);
        robot.clickOn(hint);

        assertThat(done).containsExactly("arrived", "arrived");
        assertThat(hint.getAccessibleText()).isEqualTo("Arrive, F2");
    }

    @Test
    void a_notice_says_offers_and_goes(FxRobot robot) {
        var notice = new Notice();
        robot.interact(() -> {
            page.getChildren().add(notice);
            notice.show(Tone.DANGER, "The insurer did not answer.", "Try again", () -> done.add("tried"));
            notice.lookup(".link").requestFocus();
        });

        robot.type(KeyCode.SPACE);
        assertThat(done).containsExactly("tried");
        assertThat(notice.getAccessibleText()).isEqualTo("The insurer did not answer.");

        robot.interact(notice::clear);
        assertThat(notice.isManaged()).isFalse();
        assertThat(notice.sentence()).isEmpty();
    }

    @Test
    void what_has_the_focus_wears_a_ring_and_does_not_move(FxRobot robot) {
        var button = new Button("Arrive");
        robot.interact(() -> page.getChildren().addAll(new Button("First"), button));
        robot.interact(page::layout);
        var before = button.getHeight();

        robot.interact(() -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true));
        robot.interact(() -> {
            page.applyCss();
            page.layout();
        });

        assertThat(button.getHeight()).isEqualTo(before);
        assertThat(button.getBorder().getStrokes().getFirst().getTopStroke()).isEqualTo(Color.web("#0B5E63"));
        assertThat(button.getBorder().getStrokes().getFirst().getWidths().getTop())
                .isEqualTo(3);
    }

    @Test
    void a_popup_wears_the_window_s_colours(FxRobot robot) {
        var choice = new ComboBox<>(FXCollections.observableArrayList("Dr Lee", "Dr Okonjo"));
        robot.interact(() -> {
            theme.dress(stage.getScene(), Dress.of(Look.DESK).in(Scheme.DARK));
            page.getChildren().add(choice);
        });
        robot.interact(choice::show);

        var popup = Window.getWindows().stream()
                .filter(window -> window != stage)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> Snapshot.png(popup.getScene(), java.nio.file.Path.of("target/sampler/popup.png")));
        var cell = (ListCell<?>) popup.getScene().getRoot().lookup(".list-cell");
        assertThat(cell.getTextFill()).isEqualTo(Color.web("#EDF1F5"));
        assertThat(cell.getFont().getFamily()).isEqualTo("Atkinson Hyperlegible Next");
        robot.interact(choice::hide);
    }

    @Test
    void changing_clothes_leaves_nothing_of_the_old(FxRobot robot) {
        var label = new Label("Mari");
        var scene = stage.getScene();
        robot.interact(() -> page.getChildren().add(label));

        robot.interact(
                () -> theme.dress(scene, Dress.of(Look.EXAM).in(Scheme.DARK).at(200)));
        robot.interact(() ->
                theme.dress(scene, Dress.of(Look.KIOSK).in(Scheme.HIGH_CONTRAST).at(150)));
        robot.interact(page::applyCss);

        assertThat(scene.getRoot().getStyleClass())
                .contains("scheme-high-contrast")
                .doesNotContain("scheme-dark");
        assertThat(scene.getStylesheets()).hasSize(5);
        assertThat(label.getFont().getSize()).isEqualTo(45);
        assertThat(label.getTextFill()).isEqualTo(Color.WHITE);
    }

    @Test
    void icons_are_found_by_name_and_drawn_in_their_own_font(FxRobot robot) {
        var glyph = Icon.of("check").glyph();
        robot.interact(() -> {
            page.getChildren().add(glyph);
            page.applyCss();
        });

        assertThat(glyph.getFont().getFamily()).isEqualTo("Material Design Icons");
        assertThat(Font.getFamilies()).contains("Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono");
        assertThat(Icon.values())
                .allSatisfy(icon -> assertThat(Icon.of(icon.name().toLowerCase(Locale.ROOT)))
                        .isEqualTo(icon));
    }
}
