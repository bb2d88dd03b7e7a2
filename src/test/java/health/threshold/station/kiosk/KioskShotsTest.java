package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.fx.DateDigits;
import health.threshold.fx.Snapshot;
import health.threshold.fx.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws every page, to be looked at under `target/kiosk-shots`, and sees that it fits.
@ExtendWith(ApplicationExtension.class)
class KioskShotsTest {

    @TempDir
    Path folder;

    private Scene scene;
    private String name;
    private final List<String> tooTall = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "en,1080,1920,100,false",
        "es,1080,1920,100,false",
        "en,1366,768,100,false",
        "es,1366,768,100,false",
        "es,1080,1920,150,false",
        "en,1366,768,150,false",
        "en,1080,1920,200,false",
        "en,1080,1920,100,true",
        "en,1366,768,125,true",
        "zh,1080,1920,100,false",
        "zh,1366,768,100,false",
        "vi,1080,1920,100,false",
        "vi,1366,768,100,false",
        "ar,1080,1920,100,false",
        "ar,1366,768,100,false",
        "ar,1080,1920,200,false",
        "ht,1080,1920,100,false",
        "ht,1366,768,100,false"
    })
    void every_page_can_be_drawn(String language, int width, int height, int percent, boolean contrast)
            throws Exception {
        name = "%s-%dx%d-%d%s".formatted(language, width, height, percent, contrast ? "-contrast" : "");
        FxToolkit.setupFixture(() -> {
            try (var lobby = new KioskAtTheClinic(folder)) {
                var kiosk = new Kiosk(lobby.rooms, lobby.setting, lobby.background, lobby.tongue, new Theme());
                scene = new Scene(kiosk.root(), width, height);
                for (int at = percent; at > 100; at -= at == 200 ? 50 : 25) press("larger");
                if (contrast) press("contrast");
                press("language");
                draw("00-languages");
                press("speak-" + language);
                walk(lobby, language);
                kiosk.close();
            }
        });
        assertThat(Files.size(shot("09-done"))).isGreaterThan(10_000);
        if (percent == 100) assertThat(tooTall).isEmpty();
    }

    private void walk(KioskAtTheClinic lobby, String language) {
        draw("01-welcome");
        press("checkIn-" + language);
        draw("02-identify-code");
        press("otherWay");
        type("family", "Gómez");
        born(LocalDate.of(1961, 3, 15));
        draw("03-identify-name");
        press("next");
        draw("04-missing");
        type("tail", "4471");
        press("next");
        draw("05-looking");
        lobby.wait(15);
        draw("06-not-found");
        press("tryAgain");
        born(lobby.mari.birthDate());
        press("next");
        lobby.wait(15);
        draw("07-details");
        press("changeAddress");
        type("field", "14 Mill Lane");
        draw("08-change");
        press("keep");
        press("allRight");
        draw("10-copay");
        press("cardDeclines");
        press("pay");
        draw("11-card-declined");
        lobby.clinic.terminal.hold(Card.APPROVES);
        press("another");
        press("pay");
        draw("12-feeling");
        press("hardDay");
        draw("09-done");
        press("talkToUs");
        draw("13-talk");
        press("finish");
        press("checkIn-" + language);
        press("privateWord");
        draw("14-private");
        press("finish");
        press("checkIn-" + language);
        type("code", "ABC");
        lobby.wait(65);
        draw("15-idle");
        lobby.wait(20);
        for (int press = 0; press < 5; press++) click();
        draw("16-exit");
    }

    private void click() {
        var click = new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
        Event.fireEvent(scene.lookup("#clinicName"), click);
    }

    private void press(String id) {
        ((ButtonBase) scene.lookup("#" + id)).fire();
    }

    private void type(String id, String text) {
        var field = (TextField) scene.lookup("#" + id);
        field.requestFocus();
        field.setText(text);
    }

    private void born(LocalDate date) {
        ((DateDigits) scene.lookup("#born")).setDate(date);
    }

    private Path shot(String page) {
        return Path.of("target/kiosk-shots", name.toLowerCase(Locale.ROOT), page + ".png");
    }

    private void draw(String page) {
        var focused = scene.getFocusOwner();
        // There is no window on the small headless screen, so the ring is asked for by its name.
        if (focused != null) focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // Without a window nothing tells the viewport that its cached picture is old.
        scene.lookup("#scroll > .viewport").setCache(false);
        Snapshot.png(scene, shot(page));
        if (focused != null) focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), false);
        assertThat(Speaking.silent(scene.getRoot()))
                .as("silent controls of " + page)
                .isEmpty();
        var scroll = (ScrollPane) scene.lookup("#scroll");
        var content = scroll.getContent().getLayoutBounds().getHeight();
        var room = scroll.getViewportBounds().getHeight();
        if (content > room + 0.5) tooTall.add("%s needs %.0f and has %.0f".formatted(page, content, room));
    }
}
