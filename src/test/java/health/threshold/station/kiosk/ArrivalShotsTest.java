package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Pass;
import health.threshold.clinic.schedule.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the ways in which people arrive, and sees that each page fits.
@ExtendWith(ApplicationExtension.class)
class ArrivalShotsTest {

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;
    private Kiosk kiosk;
    private Shots shots;

    @BeforeAll
    static void takeTime() {
        Shots.takeTime();
    }

    @ParameterizedTest
    @CsvSource({"en,1080,1920", "es,1080,1920", "en,1366,768", "es,1366,768"})
    void every_way_to_arrive_can_be_drawn(String language, int width, int height) throws Exception {
        // The store opens first: on a cold machine that takes longer than the toolkit waits for its thread.
        try (var open = new KioskAtTheClinic(folder)) {
            lobby = open;
            FxToolkit.setupFixture(() -> {
                kiosk = lobby.kiosk();
                shots = new Shots(
                        new Scene(kiosk.root(), width, height), "%s-%dx%d-arriving".formatted(language, width, height));
                passes(language);
                endings(language);
                forSomebody(language);
                kiosk.close();
            });
        }
        assertThat(shots.tooTall()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,1080,1920", "es,1366,768"})
    void a_clinic_without_a_terminal_offers_the_desk(String language, int width, int height) throws Exception {
        try (var open = new KioskAtTheClinic(folder, false)) {
            lobby = open;
            FxToolkit.setupFixture(() -> {
                kiosk = lobby.kiosk();
                var scene = new Scene(kiosk.root(), width, height);
                shots = new Shots(scene, "%s-%dx%d-arriving".formatted(language, width, height));
                shots.press("checkIn-" + language);
                shots.type("code", KioskAtTheClinic.CODE);
                shots.born(lobby.mari.birthDate());
                shots.press("next");
                lobby.wait(15);
                shots.press("allRight");
                shots.draw("21-no-terminal");
                assertThat(scene.lookup("#pay").isVisible()).isFalse();
                assertThat(scene.lookup("#simulation").isVisible()).isFalse();
                shots.press("atTheDesk");
                kiosk.close();
            });
        }
        assertThat(shots.tooTall()).isEmpty();
    }

    private void passes(String language) {
        var slip = lobby.clinic.rooms.passes.of(lobby.clinic.desk, lobby.appointment);
        var pass = slip.orElseThrow().pass();
        for (var days : List.of(3, -1)) {
            scan(language, new Pass(pass.code(), pass.day().plusDays(days), pass.site(), pass.place()));
            shots.draw("17-elsewhere-" + (days > 0 ? "day" : "past"));
            shots.press("finish");
        }
        scan(language, new Pass(pass.code(), pass.day(), "0000", "Hill Street Family Clinic"));
        shots.draw("17-elsewhere-place");
        shots.press("finish");
        scan(language, pass);
        shots.draw("18-pass");
        shots.press("back");
    }

    /// What somebody early, late, or with two visits is told at the end.
    private void endings(String language) {
        var people = List.of("early", "late", "twice");
        for (int at = 0; at < people.size(); at++) {
            var born = LocalDate.of(1990, 5, 1 + at);
            var person = lobby.clinic.person("Sam", "Okafor", born, "434 555 000" + at);
            var code = "SAM" + at;
            lobby.clinic.expect(person, Duration.ofMinutes(List.of(95, -25, 20).get(at)), Service.FOLLOWUP, code);
            if (at == 2) lobby.clinic.expect(person, Duration.ofHours(5), Service.FOLLOWUP, code);
            shots.press("checkIn-" + language);
            shots.type("code", code);
            shots.born(born);
            shots.press("next");
            lobby.wait(15);
            shots.press("allRight");
            shots.press("ratherNotSay");
            shots.draw("19-done-" + people.get(at));
            shots.press("finish");
        }
    }

    private void forSomebody(String language) {
        var born = LocalDate.of(2019, 6, 7);
        KioskProxyTest.child(lobby, "Leo", born, ProxyScope.usual(true));
        shots.press("checkIn-" + language);
        shots.press("forAnother");
        shots.draw("20-for-code");
        shots.press("otherWay");
        shots.draw("20-for-name");
        shots.type("family", "Silva");
        shots.born(born);
        shots.press("next");
        shots.draw("20-for-missing");
        shots.type("own", "0202");
        shots.press("next");
        lobby.wait(15);
        shots.draw("21-for-details");
        shots.press("allRight");
        shots.press("notNow");
        shots.draw("22-for-done");
        shots.press("oneMore");
        shots.draw("23-one-more");
    }

    private void scan(String language, Pass pass) {
        if (language.equals("es")) {
            shots.press("language");
            shots.press("speak-es");
        }
        kiosk.scan(pass);
    }
}
