package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import health.threshold.fx.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.CssMetaData;
import javafx.css.StyleableProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.TextFieldSkin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person chooses so that the screen is easier, and that nobody else finds it so. That everything is within a
/// low reach on every page is measured where every page is drawn, in [KioskShotsTest].
class EaseTest extends AtTheKiosk {

    private static final Path SHEETS = Path.of("src/main/resources/health/threshold");

    @ParameterizedTest
    @ValueSource(strings = {"contrast", "leftHand", "calm", "lowReach"})
    void a_choice_is_kept_from_page_to_page_and_gone_with_the_session(String choice) {
        robot.interact(() -> fire("ease"));
        robot.interact(() -> fire(choice));
        robot.interact(() -> fire("easeDone"));
        robot.interact(() -> fire("checkIn-en"));
        assertThat(toggle(choice).isSelected()).isTrue();

        robot.interact(() -> lobby.wait(IdleModel.QUIET_SECONDS + IdleModel.WARNING_SECONDS));

        assertThat(toggle(choice).isSelected()).isFalse();
        assertThat(kiosk.root().getStyleClass()).doesNotContain("low-reach", "left-hand", "calm");
    }

    @Test
    void a_low_reach_is_offered_on_a_tall_screen_only() {
        assertThat(toggle("lowReach").isVisible()).isFalse();

        robot.interact(() -> {
            stage.setWidth(500);
            stage.setHeight(900);
        });

        assertThat(toggle("lowReach").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void for_the_left_hand_answers_and_keys_are_on_the_left(String language) {
        robot.interact(() -> {
            lobby.tongue.speak(Tongue.LOBBY.stream()
                    .filter(one -> one.getLanguage().equals(language))
                    .findFirst()
                    .orElseThrow());
            stage.setWidth(1366);
            stage.setHeight(768);
            fire("checkIn-" + language);
            ((TextField) node("#born")).requestFocus();
        });
        var before = left(node("#keys .button"));
        robot.interact(() -> fire("leftHand"));
        assertThat(left(node("#keys .button"))).isLessThan(before);

        robot.interact(() -> {
            ((TextField) node("#code")).setText(KioskAtTheClinic.CODE);
            ((health.threshold.fx.DateDigits) node("#born")).setDate(lobby.mari.birthDate());
            fire("next");
            lobby.wait(15);
            fire("allRight");
        });

        assertThat(left(node("#pay"))).isLessThan(left(node("#question")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void whoever_types_sees_the_field_when_letters_have_grown(String language) {
        robot.interact(() -> {
            stage.setWidth(1366);
            stage.setHeight(768);
            fire("checkIn-" + language);
            for (int press = 0; press < 3; press++) fire("larger");
        });

        assertThat(isSeen("#code")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void what_is_wrong_is_seen_where_letters_are_large(String language) {
        robot.interact(() -> {
            stage.setWidth(1366);
            stage.setHeight(768);
            fire("checkIn-" + language);
            for (int press = 0; press < 3; press++) fire("larger");
            ((TextField) node("#code")).setText("K7MQ");
            ((TextField) node("#born")).setText("99999999");
            node("#born").requestFocus();
            ((ScrollPane) node("#scroll")).setVvalue(1);
            fire("next");
        });

        // Said beside the field, or above the keys where there is no room for that.
        assertThat(isSeen(node(".wrong") == null ? "#hint" : ".wrong")).isTrue();
        assertThat(isSeen("#born")).isTrue();
    }

    @Test
    void nothing_moves_in_a_field_for_whoever_would_have_it_calm() {
        robot.interact(() -> fire("checkIn-en"));
        assertThat(showsCaret()).isTrue();

        robot.interact(() -> fire("calm"));
        robot.interact(() -> kiosk.root().applyCss());

        assertThat(showsCaret()).isFalse();
    }

    /// The mark where one types is a thing of JavaFX's own; there is nothing else that could move.
    @Test
    void nothing_of_the_kiosk_is_animated() throws IOException {
        var kiosk = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("health.threshold.station.kiosk", "health.threshold.fx");
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.animation..")
                .check(kiosk);
        try (var files = Files.walk(SHEETS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".css")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("transition"));
        }
    }

    /// As the style sheets have it; when it blinks, it is away for half of the time anyway.
    private boolean showsCaret() {
        var skin = (TextFieldSkin) ((TextField) node("#code")).getSkin();
        return TextFieldSkin.getClassCssMetaData().stream()
                .filter(style -> style.getProperty().equals("-fx-display-caret"))
                .map(style -> (StyleableProperty<?>) styled(style, skin))
                .map(StyleableProperty::getValue)
                .allMatch(Boolean.TRUE::equals);
    }

    @SuppressWarnings("unchecked")
    private static StyleableProperty<?> styled(CssMetaData<?, ?> style, TextFieldSkin skin) {
        return ((CssMetaData<TextField, ?>) style).getStyleableProperty(skin.getSkinnable());
    }

    /// Whether all of it stands in the part of the page that is seen.
    private boolean isSeen(String query) {
        var place = node(query).localToScene(node(query).getLayoutBounds());
        var page = node("#paging").localToScene(node("#paging").getLayoutBounds());
        return place.getMinY() >= page.getMinY() && place.getMaxY() <= page.getMaxY();
    }

    private ToggleButton toggle(String id) {
        return (ToggleButton) node("#" + id);
    }

    private Node node(String query) {
        return stage.getScene().lookup(query);
    }

    private void fire(String id) {
        if (node("#" + id) instanceof Button button) button.fire();
        else toggle(id).fire();
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }
}
