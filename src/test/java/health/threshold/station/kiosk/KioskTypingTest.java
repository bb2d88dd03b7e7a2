package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.DateDigits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Where the next key goes when somebody comes back to a page on which they have typed.
@ExtendWith(ApplicationExtension.class)
class KioskTypingTest {

    @TempDir
    Path folder;

    private Scene scene;

    @Test
    void whoever_tries_again_types_over_what_was_not_found() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("checkIn-en");
            hand.type("code", "ABCD");
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
            hand.tap("tryAgain");

            key("K");

            assertThat(field("code").getText()).isEqualTo("K");
            assertThat(field("born").getText()).isNotEmpty();
        });
    }

    @Test
    void a_birth_date_alone_is_typed_over_too_as_it_takes_no_more_keys() throws Exception {
        FxToolkit.setupFixture(() -> {
            var born = new DateDigits();
            born.setDate(LocalDate.of(1961, 3, 14));
            var page = new VBox(born);
            scene = new Scene(page);

            Hands.focusIn(page);

            assertThat(scene.getFocusOwner()).isSameAs(born);
            assertThat(born.getSelectedText()).isEqualTo("03/14/1961");
        });
    }

    @Test
    void words_alone_on_their_page_go_on_where_they_were() throws Exception {
        atTheKiosk((lobby, hand) -> {
            hand.tap("tell");
            hand.tap("complain");
            hand.type("field", "Nobody told me");
            hand.tap("talkToUs");
            hand.tap("goOn");

            key(" why");

            assertThat(field("field").getText()).isEqualTo("Nobody told me why");
        });
    }

    private void atTheKiosk(BiConsumer<KioskAtTheClinic, ModelHand> visit) throws Exception {
        Shots.takeTime();
        try (var lobby = new KioskAtTheClinic(folder)) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), 1080, 1920);
                visit.accept(lobby, new ModelHand(scene));
                kiosk.close();
            });
        }
    }

    /// Where a key would go, as the keys on the screen do it.
    private void key(String letters) {
        assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
        ((TextInputControl) scene.getFocusOwner()).replaceSelection(letters);
    }

    private TextInputControl field(String id) {
        return (TextInputControl) scene.lookup("#" + id);
    }
}
