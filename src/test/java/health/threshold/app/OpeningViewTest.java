package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpeningViewTest {

    @BeforeAll
    static void toolkit() throws Exception {
        Screens.start();
    }

    @Test
    void whoever_has_no_terminal_reads_why_it_cannot_start() {
        var closed = new ArrayList<String>();
        var opening = Screens.fx(() -> new OpeningView(Words.of(RunStations.class, Locale.US)));

        var said = Screens.fx(() -> {
            var scene = new Scene(opening.load(), 560, 720);
            opening.refuse(
                    "kiosk.camera is the camera's device, such as /dev/video0. Found: cam", () -> closed.add("closed"));
            ((Button) scene.lookup("#opening-close")).fire();
            return Screens.text(scene.getRoot());
        });

        assertThat(said).contains("Threshold cannot start", "kiosk.camera", "/dev/video0");
        assertThat(closed).isEqualTo(List.of("closed"));
        assertThat(opening.title()).isEqualTo("Threshold");
    }
}
