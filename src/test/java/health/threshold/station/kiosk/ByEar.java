package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;

/// Mari cannot see the screen of the kiosk. She hears it, and has four keys.
abstract class ByEar extends AtTheKiosk {

    Listener mari;

    @Override
    void opened() {
        mari = new Listener(stage.getScene(), lobby.speaker);
    }

    @AfterEach
    void nothingFailedBehindTheScreen() {
        assertThat(lobby.troubles).isEmpty();
    }

    /// From the welcome to the page after "Find my visit".
    void isFound(String language) {
        mari.choose("readToMe");
        mari.choose("checkIn-" + language);
        mari.type("code", KioskAtTheClinic.CODE);
        mari.type("born", language.equals("en") ? "03141961" : "14031961");
        mari.choose("next");
        lobby.wait(15);
    }

    /// What is said of this page must be what is shown on it.
    void compare() {
        mari.compare(new Hearing(lobby.tongue.words(Kiosk.class)));
    }
}
