package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Before a kiosk that stands open in a window. No test may leave a bug behind on the thread of the screen.
@ExtendWith(ApplicationExtension.class)
abstract class AtTheKiosk {

    @TempDir
    Path folder;

    Stage stage;
    FxRobot robot;
    KioskAtTheClinic lobby;
    Kiosk kiosk;
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();

    /// The clinic in whose lobby it stands.
    KioskAtTheClinic clinic() {
        return new KioskAtTheClinic(folder);
    }

    /// What is there on the thread of the screen as soon as the window is.
    void opened() {}

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        this.robot = robot;
        Shots.takeTime();
        stage = FxToolkit.registerPrimaryStage();
        lobby = clinic();
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> bugs.add(bug));
            kiosk = lobby.kioskIn(stage);
            opened();
        });
    }

    @AfterEach
    void close() {
        robot.interact(kiosk::close);
        lobby.close();
        assertThat(bugs).isEmpty();
    }
}
