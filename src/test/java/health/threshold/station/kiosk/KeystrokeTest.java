package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.fx.Tongue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// How long checking in takes somebody who has been here before, by the keystroke-level model of Card, Moran and Newell
/// ("The Psychology of Human-Computer Interaction", 1983), over 200 made-up people at the real screens, with the
/// presses
/// they really made. It is a model of hands and decisions: it knows no waiting for a card, and no reading aloud.
@ExtendWith(ApplicationExtension.class)
class KeystrokeTest {

    private static final int PEOPLE = 200;
    private static final double LIMIT = 60;
    private static final int MOST_TAPS = 5;
    private static final int MOST_SCREENS = 8;
    private static final List<String> FAMILIES = List.of(
            "Smith",
            "García",
            "Nguyen",
            "Pierre-Louis",
            "O'Neill",
            "Rodríguez Peña",
            "Chen",
            "Haddad",
            "Okafor",
            "Lee");

    @TempDir
    Path folder;

    @BeforeAll
    static void takeTime() {
        Shots.takeTime();
    }

    /// How somebody comes, and what they do.
    private enum Flow {
        CODE_AND_CARD,
        NAME_AND_NOTHING_TO_PAY,
        PASS_AND_AT_THE_DESK,
        CODE_AND_A_NEW_PHONE
    }

    private record Timed(Flow flow, String language, double seconds, int taps, int screens) {}

    @Test
    void somebody_who_has_been_here_before_is_done_in_a_minute() throws Exception {
        var all = new ArrayList<Timed>();
        try (var lobby = new KioskAtTheClinic(folder)) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                var scene = new Scene(kiosk.root(), 1080, 1920);
                for (int at = 0; at < PEOPLE; at++) all.add(checksIn(lobby, kiosk, scene, at));
                kiosk.close();
            });
        }
        print("flow", all, timed -> timed.flow().name());
        print("language", all, Timed::language);
        assertThat(median(all)).isLessThanOrEqualTo(LIMIT);
        assertThat(all)
                .filteredOn(one -> one.flow() != Flow.CODE_AND_A_NEW_PHONE)
                .allSatisfy(one -> {
                    assertThat(one.taps()).as("taps").isLessThanOrEqualTo(MOST_TAPS);
                    assertThat(one.screens()).as("screens").isLessThanOrEqualTo(MOST_SCREENS);
                });
    }

    private Timed checksIn(KioskAtTheClinic lobby, Kiosk kiosk, Scene scene, int number) {
        var random = new Random(number);
        var flow = Flow.values()[number % Flow.values().length];
        var language = Tongue.LOBBY.get(number / Flow.values().length % Tongue.LOBBY.size());
        var person = person(lobby, random, number);
        var code = "Q%04d".formatted(number);
        var visit = lobby.clinic.expect(person, Duration.ofMinutes(5 + random.nextInt(20)), Service.FOLLOWUP, code);
        if (flow != Flow.NAME_AND_NOTHING_TO_PAY) lobby.clinic.cover(person.id(), 20);
        var hand = new ModelHand(scene);

        hand.tap("checkIn-" + language.getLanguage());
        identify(hand, flow, person, code);
        if (flow == Flow.PASS_AND_AT_THE_DESK) {
            hand.shows();
            kiosk.scan(lobby.clinic
                    .rooms
                    .passes
                    .of(lobby.clinic.desk, visit)
                    .orElseThrow()
                    .pass());
        }
        hand.born(person.birthDate());
        hand.tap("next");
        lobby.wait(15);
        hand.identified();
        if (flow == Flow.CODE_AND_A_NEW_PHONE) {
            hand.tap("change-reach");
            hand.type("field-phone", "4345550" + (100 + number));
            hand.tap("keep");
        }
        hand.tap("allRight");
        if (flow != Flow.NAME_AND_NOTHING_TO_PAY) hand.tap(flow == Flow.PASS_AND_AT_THE_DESK ? "atTheDesk" : "pay");
        hand.tap("fine");
        hand.tap("finish");
        assertThat(scene.lookup("#checkIn-en"))
                .as("welcome after person %d", number)
                .isNotNull();
        lobby.clinic.hand.pass(Duration.ofSeconds(90));
        return new Timed(flow, language.getLanguage(), hand.seconds(), hand.taps(), hand.screens());
    }

    private static void identify(ModelHand hand, Flow flow, Patient person, String code) {
        switch (flow) {
            case CODE_AND_CARD, CODE_AND_A_NEW_PHONE -> hand.type("code", code);
            case NAME_AND_NOTHING_TO_PAY -> {
                hand.tap("otherWay");
                hand.type("family", person.name().family());
                var phone = person.reach().phone();
                hand.type("tail", phone.substring(phone.length() - 4));
            }
            case PASS_AND_AT_THE_DESK -> {
                // The scanner types it all.
            }
        }
    }

    private static Patient person(KioskAtTheClinic lobby, Random random, int number) {
        var born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000));
        var family = FAMILIES.get(random.nextInt(FAMILIES.size()));
        return lobby.clinic.person("Person" + number, family, born, "434 555 %04d".formatted(number));
    }

    private static void print(String by, List<Timed> all, Function<Timed, String> what) {
        var groups = all.stream().collect(Collectors.groupingBy(what));
        groups.keySet().stream().sorted().forEach(key -> {
            var some = groups.get(key);
            System.out.printf(
                    "keystrokes by %s, %s: median %.1f s, %d taps and %d screens at most after being found (%d people)%n",
                    by,
                    key.toLowerCase(java.util.Locale.ROOT),
                    median(some),
                    some.stream().mapToInt(Timed::taps).max().orElseThrow(),
                    some.stream().mapToInt(Timed::screens).max().orElseThrow(),
                    some.size());
        });
    }

    private static double median(List<Timed> some) {
        return some.stream()
                .sorted(Comparator.comparingDouble(Timed::seconds))
                .toList()
                .get(some.size() / 2)
                .seconds();
    }
}
