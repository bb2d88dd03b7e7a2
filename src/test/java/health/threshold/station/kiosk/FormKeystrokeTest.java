package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// How long the form takes somebody new, by the model of [ModelHand]: once with every question answered in a few words,
/// and once with no more than a look. It is printed, and held to no limit but that whoever does it later loses no time.
@ExtendWith(ApplicationExtension.class)
class FormKeystrokeTest {

    private static final double A_LOOK = 10;

    @TempDir
    Path folder;

    private ModelHand hand;

    @BeforeAll
    static void takeTime() {
        Shots.takeTime();
    }

    @Test
    void the_whole_form_takes_a_few_minutes() throws Exception {
        var whole = takes(this::everything);

        System.out.printf("keystrokes for the form of somebody new: %.0f s with all of it answered%n", whole);
        assertThat(whole).isPositive();
    }

    @Test
    void doing_it_later_takes_a_moment() throws Exception {
        var moment = takes(() -> hand.tap("later"));

        System.out.printf("keystrokes for the form of somebody new: %.1f s when it is done later%n", moment);
        assertThat(moment).isLessThan(A_LOOK);
    }

    private double takes(Runnable form) throws Exception {
        var seconds = new double[1];
        try (var lobby = new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()))) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                var scene = new Scene(kiosk.root(), 1080, 1920);
                hand = new ModelHand(scene);
                hand.tap("checkIn-en");
                hand.type("code", KioskAtTheClinic.CODE);
                hand.born(lobby.mari.birthDate());
                hand.tap("next");
                lobby.wait(15);
                hand.tap("allRight");
                var before = hand.seconds();
                form.run();
                seconds[0] = hand.seconds() - before;
                assertThat(scene.lookup("#atTheDesk")).isNotNull();
                kiosk.close();
            });
        }
        return seconds[0];
    }

    private void everything() {
        hand.tap("go");
        for (var words : new String[] {"to sleep through the night", "a quiet chair"}) write(words);
        hand.tap("go");
        for (var words : new String[] {"penicillin, a rash", "water pills, once a day", "mint tea"}) {
            hand.tap("answer-yes");
            write(words);
        }
        hand.tap("go");
        hand.tap("answer-blood-pressure");
        hand.tap("answer-heart");
        hand.tap("keep");
        hand.tap("answer-no");
        hand.tap("go");
        hand.tap("answer-talk");
        hand.tap("answer-main");
    }

    private void write(String words) {
        hand.type("field", words);
        hand.tap("keep");
    }
}
