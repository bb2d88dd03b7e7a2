package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Pass;
import health.threshold.clinic.schedule.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the ways in which people arrive, and sees that each page fits.
@ExtendWith(ApplicationExtension.class)
class ArrivalShotsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en 1080x1920 100", "es 1080x1920 100", "en 1366x768 100", "es 1366x768 100"})
    void every_way_to_arrive_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder)) {
            shots = Shots.of(lobby, glass, "arriving", this::walk);
        }
        assertThat(shots.tooTall()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en 1080x1920 100", "es 1366x768 100"})
    void a_clinic_without_a_terminal_offers_the_desk(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder, false)) {
            shots = Shots.of(lobby, glass, "arriving", this::toTheDesk);
        }
        assertThat(shots.tooTall()).isEmpty();
    }

    private void walk(Shots shots) {
        passes(shots);
        endings(shots);
        forSomebody(shots);
    }

    private void toTheDesk(Shots shots) {
        shots.isFound();
        shots.press("allRight");
        shots.draw("21-no-terminal");
        assertThat(shots.node("pay").isVisible()).isFalse();
        assertThat(shots.node("simulation").isVisible()).isFalse();
        shots.press("atTheDesk");
    }

    private void passes(Shots shots) {
        var lobby = shots.lobby();
        var slip = lobby.clinic.rooms.passes.of(lobby.clinic.desk, lobby.appointment);
        var pass = slip.orElseThrow().pass();
        for (var days : List.of(3, -1)) {
            scan(shots, new Pass(pass.code(), pass.day().plusDays(days), pass.site(), pass.place()));
            shots.draw("17-elsewhere-" + (days > 0 ? "day" : "past"));
            shots.press("finish");
        }
        scan(shots, new Pass(pass.code(), pass.day(), "0000", "Hill Street Family Clinic"));
        shots.draw("17-elsewhere-place");
        shots.press("finish");
        scan(shots, pass);
        shots.draw("18-pass");
        shots.press("back");
    }

    /// What somebody early, late, or with two visits is told at the end.
    private void endings(Shots shots) {
        var lobby = shots.lobby();
        var people = List.of("early", "late", "twice");
        for (int at = 0; at < people.size(); at++) {
            var born = LocalDate.of(1990, 5, 1 + at);
            var person = lobby.clinic.person("Sam", "Okafor", born, "434 555 000" + at);
            var code = "SAM" + at;
            lobby.clinic.expect(person, Duration.ofMinutes(List.of(95, -25, 20).get(at)), Service.FOLLOWUP, code);
            if (at == 2) lobby.clinic.expect(person, Duration.ofHours(5), Service.FOLLOWUP, code);
            shots.isFound(code, born);
            shots.press("allRight");
            shots.press("ratherNotSay");
            shots.draw("19-done-" + people.get(at));
            shots.press("finish");
        }
    }

    private void forSomebody(Shots shots) {
        var born = LocalDate.of(2019, 6, 7);
        KioskProxyTest.child(shots.lobby(), "Leo", born, ProxyScope.usual(true));
        shots.press("checkIn-" + shots.language());
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
        shots.lobby().wait(15);
        shots.draw("21-for-details");
        shots.press("allRight");
        shots.press("notNow");
        shots.draw("22-for-done");
        shots.press("oneMore");
        shots.draw("23-one-more");
    }

    private void scan(Shots shots, Pass pass) {
        if (shots.language().equals("es")) {
            shots.press("language");
            shots.press("speak-es");
        }
        shots.kiosk().scan(pass);
    }
}
