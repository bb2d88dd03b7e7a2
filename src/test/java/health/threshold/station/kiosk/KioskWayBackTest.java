package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Tongue;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Back leads out of whatever has taken the place of a page, and to a welcome in the language that was chosen there.
@ExtendWith(ApplicationExtension.class)
class KioskWayBackTest {

    @TempDir
    Path folder;

    private Scene scene;

    @ParameterizedTest
    @ValueSource(strings = {"language", "ease", "readAloud"})
    void back_closes_what_has_taken_the_place_of_the_page(String door) throws Exception {
        atTheKiosk((lobby, hand) -> {
            assertThat(back().isDisabled()).isTrue();
            for (var byKey : new boolean[] {false, true}) {
                hand.tap(door);
                assertThat(isPage()).isFalse();
                assertThat(back().isDisabled()).isFalse();

                if (byKey) press(KeyCode.ESCAPE);
                else hand.tap("back");

                assertThat(isPage()).isTrue();
                assertThat(scene.lookup("#checkIn-en")).as("still the welcome").isNotNull();
                assertThat(back().isDisabled()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "ease"})
    void it_does_by_ear_too_and_the_page_below_stays(String door) throws Exception {
        atTheKiosk((lobby, hand) -> {
            var mari = new Listener(scene, lobby.speaker);
            mari.next();
            mari.choose("readToMe");
            mari.choose("checkIn-en");
            mari.choose(door);
            assertThat(isPage()).isFalse();
            mari.choose("back");
            assertThat(isPage()).isTrue();
            mari.choose(door);
            mari.back();

            assertThat(isPage()).isTrue();
            assertThat(scene.lookup("#code")).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"back", "escape"})
    void back_at_the_welcome_before_anybody_is_known_their_language_is_spoken(String how) throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("checkIn-es");
            hand.type("code", "K7");

            if (how.equals("back")) hand.tap("back");
            else press(KeyCode.ESCAPE);

            assertThat(spoken(lobby)).isEqualTo(Tongue.SPANISH);
            assertThat(scene.lookup("#checkIn-es")).isNotNull();
            hand.tap("checkIn-es");
            assertThat(((javafx.scene.control.TextField) scene.lookup("#code")).getText())
                    .isEmpty();
        });
    }

    @Test
    void once_they_have_gone_from_the_welcome_the_clinics_own_is_spoken_again() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("checkIn-es");
            hand.tap("back");

            lobby.wait(IdleModel.QUIET_SECONDS);

            assertThat(spoken(lobby)).isEqualTo(Tongue.ENGLISH);
        });
    }

    @Test
    void whoever_starts_over_or_was_known_leaves_no_language_behind() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("checkIn-es");
            hand.tap("startOver");
            hand.tap("clear");
            assertThat(spoken(lobby)).isEqualTo(Tongue.ENGLISH);

            hand.tap("checkIn-es");
            hand.type("code", KioskAtTheClinic.CODE);
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
            for (int page = 0; page < 9 && scene.lookup("#checkIn-en") == null; page++) hand.tap("back");
            assertThat(spoken(lobby)).isEqualTo(Tongue.ENGLISH);
        });
    }

    private void atTheKiosk(BiConsumer<KioskAtTheClinic, ModelHand> visit) throws Exception {
        try (var lobby = new KioskAtTheClinic(folder)) {
            Shots.of(lobby, KioskGlass.of("en 1080x1920 100"), "back", shots -> {
                scene = shots.scene();
                visit.accept(lobby, new ModelHand(scene));
            });
        }
    }

    private static Locale spoken(KioskAtTheClinic lobby) {
        return lobby.tongue.locale().get();
    }

    private boolean isPage() {
        return scene.lookup("#paging").isVisible();
    }

    private Button back() {
        return (Button) scene.lookup("#back");
    }

    private void press(KeyCode code) {
        Event.fireEvent(
                scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
