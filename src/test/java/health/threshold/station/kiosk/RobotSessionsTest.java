package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.fx.DateDigits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// One kiosk, and many people at it one after another who press and type whatever comes: nothing breaks, nobody gets
/// out, nobody finds anything of the one before, and what is kept is what was typed. A session that failed is played
/// again with `-Dfrom=219 -Dsessions=220`.
@ExtendWith(ApplicationExtension.class)
class RobotSessionsTest {

    private static final int FEW = 60;
    private static final int MANY = 5_000;

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @TempDir
    Path folder;

    private List<String> naughty = List.of();

    @BeforeAll
    static void takeTime() {
        Shots.takeTime();
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(7_200_000);
    }

    @Test
    void many_people_leave_nothing_behind() throws Exception {
        live(Integer.getInteger("sessions", FEW));
    }

    @Test
    @Tag("full")
    void thousands_of_people_leave_nothing_behind() throws Exception {
        live(Integer.getInteger("sessions", MANY));
    }

    private void live(int sessions) throws Exception {
        naughty = RobotVisitor.naughty();
        try (var lobby = new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()))) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                var scene = new Scene(kiosk.root(), 1080, 1920);
                var memory = new ArrayList<Long>();
                for (int at = Integer.getInteger("from", 0); at < sessions; at++) {
                    if (at % Math.max(1, sessions / 10) == 0) memory.add(used());
                    try {
                        session(lobby, kiosk, scene, at);
                    } catch (RuntimeException | AssertionError failed) {
                        throw new AssertionError("In session " + at, failed);
                    }
                }
                kiosk.close();
                System.out.printf("%,d sessions at one kiosk, MB used at each tenth: %s%n", sessions, memory);
            });
        }
    }

    private void session(KioskAtTheClinic lobby, Kiosk kiosk, Scene scene, int seed) {
        var random = new Random(seed);
        var family = "Zqx" + letters(seed);
        var born = LocalDate.of(1950, 1, 1).plusDays(seed);
        var person = lobby.clinic.person("Wilmarq", family, born, "434 77%05d".formatted(seed + 3_000));
        lobby.clinic.expect(person, Duration.ofMinutes(random.nextInt(60)), Service.FOLLOWUP, "R" + letters(seed));
        if (random.nextInt(3) == 0) lobby.clinic.cover(person.id(), 20);
        if (random.nextBoolean()) cameBefore(lobby, person);
        var robot = new RobotVisitor(kiosk, scene, random, naughty);
        var steps = random.nextInt(30);
        var checksIn = random.nextInt(3);
        for (int step = 0; step < steps; step++) {
            if (step == checksIn) checkIn(lobby, scene, "R" + letters(seed), born);
            if (random.nextInt(15) == 0) lobby.wait(1 + random.nextInt(90));
            else robot.act();
        }
        // By ear and with more time one is waited for five times as long.
        lobby.wait(5 * (IdleModel.QUIET_SECONDS + IdleModel.WARNING_SECONDS) + 350);

        var trace = List.of(
                family,
                "Wilmarq",
                born.toString(),
                person.id().toString(),
                "77%05d".formatted(seed + 3_000).substring(3));
        assertThat(scene.lookup("#checkIn-en"))
                .as("welcome after session %d", seed)
                .isNotNull();
        assertThat(new Remains(kiosk, scene).strings())
                .as("left of session %d", seed)
                .noneMatch(text -> trace.stream().anyMatch(one -> isIn(text, one)));
        assertThat(lobby.troubles).as("troubles of session %d", seed).isEmpty();
        assertThat(lobby.exits).as("exits of session %d", seed).isEmpty();
        assertKeptIsTyped(lobby, person, robot, seed);
    }

    /// The end of a phone number may stand by chance in the middle of somebody's or something's id.
    private static boolean isIn(String text, String trace) {
        if (ID.matcher(text).matches()) return text.equals(trace);
        return text.toLowerCase(Locale.ROOT).contains(trace.toLowerCase(Locale.ROOT));
    }

    /// Whoever is not new has no form to fill in.
    private static void cameBefore(KioskAtTheClinic lobby, Patient person) {
        lobby.clinic.store.write(lobby.clinic.system, tx -> {
            lobby.clinic.rooms.visits.cameBefore(tx, Set.of(person.id()));
            return true;
        });
    }

    /// As somebody who knows what they want, as far as what is on the screen lets them.
    private static void checkIn(KioskAtTheClinic lobby, Scene scene, String code, LocalDate born) {
        if (scene.lookup("#checkIn-en") instanceof ButtonBase welcome) welcome.fire();
        if (!(scene.lookup("#code") instanceof TextField field)
                || !(scene.lookup("#born") instanceof DateDigits date)
                || !(scene.lookup("#next") instanceof ButtonBase next)) return;
        field.setText(code);
        date.setDate(born);
        next.fire();
        lobby.wait(15);
    }

    private static void assertKeptIsTyped(KioskAtTheClinic lobby, Patient before, RobotVisitor robot, int seed) {
        var now = lobby.clinic.store.read(
                lobby.clinic.system,
                tx -> lobby.clinic.rooms.patients.find(tx, before.id()).orElseThrow());
        var reach = now.reach();
        for (var kept : new String[] {reach.phone(), reach.email()}) {
            if (kept == null || kept.equals(before.reach().phone())) continue;
            assertThat(robot.typed()).as("kept in session %d", seed).contains(kept);
        }
        assertThat(now.name()).isEqualTo(before.name());
        assertThat(now.birthDate()).isEqualTo(before.birthDate());
    }

    private static String letters(int seed) {
        var text = new StringBuilder();
        for (int left = seed + 17_576; left > 0; left /= 26) text.append((char) ('A' + left % 26));
        return text.toString();
    }

    private static long used() {
        for (int at = 0; at < 3; at++) System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
