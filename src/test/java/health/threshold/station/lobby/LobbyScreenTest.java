package health.threshold.station.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.schedule.Service;
import health.threshold.fx.Background;
import health.threshold.fx.HandTimers;
import health.threshold.fx.Snapshot;
import health.threshold.fx.Theme;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// The board in the waiting area as it is drawn; its pictures lie under `target/lobby-shots`.
@ExtendWith(ApplicationExtension.class)
class LobbyScreenTest {

    @TempDir
    Path folder;

    private final HandTimers timers = new HandTimers();
    private final List<String> left = new ArrayList<>();
    private Optional<Instant> old = Optional.empty();
    private TestClinic clinic;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @ParameterizedTest
    @CsvSource({"en,1920,1080,1,20", "es,1366,768,1,12", "en,1080,1920,1,9", "en,1366,768,0,0"})
    void every_number_fits(String language, int width, int height, int called, int waits) throws Exception {
        for (int at = 0; at < called + waits; at++) arrives(at, at < called);

        drawn(language, width, height, scene -> {
            Snapshot.png(scene, Path.of("target/lobby-shots", language + "-" + width + "-" + called + ".png"));
            var all = new Bounds[] {scene.getRoot().localToScene(scene.getRoot().getBoundsInLocal())};
            assertThat(labels(scene)).allSatisfy(label -> {
                assertThat(all[0].contains(label.localToScene(label.getBoundsInLocal())))
                        .as(label.getText())
                        .isTrue();
                assertThat(label.lookup(".text").getBoundsInLocal().getWidth())
                        .as(label.getText())
                        .isLessThanOrEqualTo(label.getWidth() + 1);
            });
            assertThat(texts(scene))
                    .filteredOn(text -> text.startsWith("T-"))
                    .hasSize(Math.min(called, 1) + Math.min(waits, 12));
        });
    }

    @Test
    void it_follows_what_happens_by_itself() throws Exception {
        drawn("en", 1366, 768, scene -> {
            assertThat(texts(scene)).contains("Nobody is waiting.");
            var visit = arrives(1, false);
            timers.pass(Duration.ofSeconds(1));
            assertThat(texts(scene)).doesNotContain("Nobody is waiting.").contains("About 25 min");

            clinic.hand.pass(Duration.ofMinutes(15));
            timers.pass(Duration.ofSeconds(15));
            assertThat(texts(scene)).contains("About 10 min");

            clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());
            timers.pass(Duration.ofSeconds(1));
            assertThat(texts(scene)).contains("Room 1", "Nobody is waiting.");
        });
    }

    @Test
    void what_may_be_old_is_not_shown() throws Exception {
        arrives(1, true);
        arrives(2, false);
        old = Optional.of(TestClinic.START);

        drawn(
                "en",
                1366,
                768,
                scene -> assertThat(texts(scene))
                        .doesNotContain("Room 1", "About 25 min", "Nobody is waiting.")
                        .contains("We will show your number here, or call you."));
    }

    @Test
    void only_the_code_closes_it() throws Exception {
        drawn("en", 1366, 768, scene -> {
            type(scene, "112x468");
            assertThat(left).isEmpty();
            type(scene, "x2468");
            assertThat(left).hasSize(1);
        });
    }

    @Test
    void wrong_codes_are_answered_more_and_more_slowly() throws Exception {
        drawn("en", 1366, 768, scene -> {
            type(scene, "1112x");
            type(scene, "2468");
            assertThat(left).as("nothing is answered for two seconds").isEmpty();
            timers.pass(Duration.ofSeconds(2));
            // Digits one after the other hold every code there is.
            type(scene, "02468135");
            timers.pass(Duration.ofSeconds(3));
            type(scene, "2468");
            assertThat(left).as("and then for four").isEmpty();
            timers.pass(Duration.ofSeconds(1));
            type(scene, "1");
            timers.pass(Duration.ofSeconds(10));
            type(scene, "2468");
            assertThat(left)
                    .as("whoever has pressed a key by mistake begins anew")
                    .hasSize(1);
        });
    }

    @Test
    void every_heading_is_there_in_every_language_of_the_lobby() throws Exception {
        drawn(
                "en",
                1920,
                1080,
                scene -> assertThat(texts(scene))
                        .containsAll(Tongue.LOBBY.stream()
                                .map(one -> Words.of(Lobby.class, one).say("board.called"))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"es", "zh", "vi", "ar", "ht"})
    void every_language_says_all_of_it(String language) {
        var english = Words.of(Lobby.class, Tongue.ENGLISH);
        var spoken = Words.of(Lobby.class, locale(language));

        assertThat(spoken.keys()).isEqualTo(english.keys());
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(spoken.pattern(key).contains("{0}"))
                        .as(key)
                        .isEqualTo(english.pattern(key).contains("{0}")));
    }

    /// What is done with a board that has been drawn.
    private interface Look {
        void at(Scene scene) throws Exception;
    }

    private void drawn(String language, int width, int height, Look look) throws Exception {
        var setting = new LobbySetting(
                Actor.board("lobby-1"),
                clinic.store.clock(),
                () -> "Riverside Clinic",
                () -> old,
                true,
                "2468"::equals,
                () -> left.add("left"));
        FxToolkit.setupFixture(() -> {
            var first = locale(language);
            var tongues = new ArrayList<>(List.of(first));
            Tongue.LOBBY.stream().filter(one -> !one.equals(first)).forEach(tongues::add);
            var background = Background.inline(timers, trouble -> left.add(trouble.kind()));
            try (var lobby =
                    new Lobby(clinic.rooms.lobbyBoard, setting, background, new Tongue(tongues), new Theme())) {
                var scene = new Scene(lobby.root(), width, height);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                look.at(scene);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    private VisitId arrives(int number, boolean goesIn) {
        var born = LocalDate.of(1950, 1, 1).plusDays(number);
        var person = clinic.person("Given" + number, "Family", born, "434 555 %04d".formatted(number));
        var id = clinic.expect(person, Duration.ofMinutes(10), Service.FOLLOWUP, "C" + number);
        clinic.rooms.board.arrive(clinic.kiosk, new AppointmentId(id.value()));
        var visit = new VisitId(id.value());
        if (goesIn) clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        return visit;
    }

    private static void type(Scene scene, String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(one -> scene.getRoot()
                        .fireEvent(new KeyEvent(
                                KeyEvent.KEY_TYPED, one, one, KeyCode.UNDEFINED, false, false, false, false)));
    }

    private static java.util.Locale locale(String language) {
        return Tongue.LOBBY.stream()
                .filter(one -> one.getLanguage().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static List<Label> labels(Scene scene) {
        return scene.getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label label
                        && isShown(label)
                        && !label.getText().isEmpty())
                .map(node -> (Label) node)
                .toList();
    }

    private static List<String> texts(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return labels(scene).stream().map(Label::getText).toList();
    }

    private static boolean isShown(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
