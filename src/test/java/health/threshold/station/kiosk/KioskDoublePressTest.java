package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// The second press of a double one falls on the page that came in between, and does nothing there.
@ExtendWith(ApplicationExtension.class)
class KioskDoublePressTest {

    @TempDir
    Path folder;

    private Scene scene;

    @Test
    void it_answers_no_question_and_chooses_no_field_of_the_next_page() throws Exception {
        Shots.takeTime();
        try (var lobby = new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()))) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), 1080, 1920);
                Pointer.presses(at("checkIn-en"), 1);
                Pointer.presses(at("born"), 2);
                assertThat(scene.getFocusOwner()).isSameAs(at("code"));

                var hand = new ModelHand(scene);
                hand.type("code", KioskAtTheClinic.CODE);
                hand.born(lobby.mari.birthDate());
                hand.tap("next");
                lobby.wait(15);
                hand.tap("allRight");
                Pointer.presses(at("go"), 1);
                var asked = text("question");
                Pointer.presses(at("skip"), 2);
                assertThat(text("question")).isEqualTo(asked);
                Pointer.presses(at("skip"), 1);
                var next = text("question");
                assertThat(next).isNotEqualTo(asked);
                Pointer.presses(at("skip"), 2);
                assertThat(text("question")).isEqualTo(next);
                kiosk.close();
            });
        }
    }

    @Test
    void a_press_on_what_is_empty_leaves_the_focus_where_it_is() throws Exception {
        Shots.takeTime();
        try (var lobby = new KioskAtTheClinic(folder)) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), 1080, 1920);
                scene.snapshot(null);
                for (var count : List.of(1, 2)) {
                    Pointer.presses(at("scroll"), count);
                    assertThat(scene.getFocusOwner()).isNotNull().isInstanceOf(ButtonBase.class);
                }
                Pointer.presses(at("checkIn-en"), 1);
                for (var count : List.of(1, 2)) {
                    Pointer.presses(at("scroll"), count);
                    assertThat(scene.getFocusOwner()).isSameAs(at("code"));
                }
                kiosk.close();
            });
        }
    }

    private String text(String id) {
        return ((Label) at(id)).getText();
    }

    private Node at(String id) {
        return scene.lookup("#" + id);
    }
}
