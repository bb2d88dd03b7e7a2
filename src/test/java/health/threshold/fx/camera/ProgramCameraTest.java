package health.threshold.fx.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An `ffmpeg` that is a script: it writes the pictures of a camera, or whatever else can come out of a program.
@DisabledOnOs(OS.WINDOWS)
class ProgramCameraTest {

    private static final int PATIENCE = 60;
    private static final ProgramCamera.Patience LONG =
            new ProgramCamera.Patience(Duration.ofSeconds(PATIENCE), Duration.ofMillis(100));
    private static final ProgramCamera.Patience SHORT =
            new ProgramCamera.Patience(Duration.ofMillis(500), Duration.ofMillis(100));

    @TempDir
    Path folder;

    private final BlockingQueue<Frame> seen = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
    private final List<Camera.Live> open = new ArrayList<>();

    @BeforeEach
    void pictures() throws IOException {
        Files.write(folder.resolve("small"), jpeg(320, 200));
        Files.write(folder.resolve("large"), jpeg(4_000, 20));
        Files.writeString(folder.resolve("rubbish"), "no picture ".repeat(1_000));
    }

    @AfterEach
    void close() {
        open.forEach(Camera.Live::close);
    }

    @Test
    void what_it_sees_comes_as_pixels_until_it_is_closed_and_the_program_ends_with_it() throws Exception {
        var camera = camera(LONG, "cat small small; exec sleep 600");

        var live = open(camera);
        var frame = seen.poll(PATIENCE, TimeUnit.SECONDS);
        var process = running().orElseThrow();
        live.close();

        assertThat(frame.width()).isEqualTo(320);
        assertThat(frame.pixels()).hasSize(320 * 200);
        assertThat(process.onExit().get(PATIENCE, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(ended).as("nobody is told who has closed it").isEmpty();
        assertThat(folder.resolve("arguments"))
                .content()
                .startsWith("-nostdin -loglevel quiet -f v4l2 -i /dev/video0 -an");
    }

    @Test
    void a_program_that_does_not_want_to_end_is_ended() throws Exception {
        var live = open(camera(LONG, "trap '' TERM; cat small; while :; do sleep 0.05; done"));
        seen.poll(PATIENCE, TimeUnit.SECONDS);
        var process = running().orElseThrow();

        live.close();

        assertThat(process.onExit().get(PATIENCE, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exit 1",
                "cat small; kill -9 $$",
                "exec sleep 600",
                "cat small; exec sleep 600",
                "cat rubbish; exec sleep 600",
                "while cat large; do :; done",
                "while cat rubbish; do :; done",
                "printf '\\377\\330\\377'; exec cat /dev/zero"
            })
    void one_that_dies_hangs_or_gives_no_pictures_has_ended_once(String script) throws Exception {
        open(camera(SHORT, script));

        assertThat(ended.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("ended");

        running()
                .ifPresent(
                        process -> assertThat(process.onExit().join().isAlive()).isFalse());
        assertThat(ended).isEmpty();
        assertThat(seen).allMatch(frame -> frame.width() == 320);
    }

    @Test
    void what_is_broken_is_passed_over_and_what_comes_after_it_is_seen() throws Exception {
        Files.write(folder.resolve("endless"), new byte[3 * MotionJpeg.LARGEST]);

        open(camera(LONG, "cat rubbish large; printf '\\377\\330\\377'; cat endless small; exec sleep 600"));

        assertThat(seen.poll(PATIENCE, TimeUnit.SECONDS).width()).isEqualTo(320);
    }

    @Test
    void of_many_pictures_the_newest_is_seen() throws Exception {
        var stream = new MotionJpeg(new ByteArrayInputStream(new byte[] {1, (byte) 0xFF, (byte) 0xD8, 7}));
        var view = new View(seen::add, () -> ended.add("ended"), Duration.ofSeconds(PATIENCE));
        for (int width = 1; width <= 5; width++) view.put(jpeg(10 * width, 10));

        view.watch();

        assertThat(seen.poll(PATIENCE, TimeUnit.SECONDS).width()).isEqualTo(50);
        view.close();
        assertThat(seen).isEmpty();
        assertThat(stream.next()).as("half a picture is none").isEmpty();
    }

    @Test
    void once_it_is_closed_nothing_waits_any_longer_and_nothing_of_it_is_kept() throws Exception {
        var view = new View(seen::add, () -> ended.add("ended"), Duration.ofSeconds(PATIENCE));
        var looking = view.watch();
        view.put(jpeg(320, 200));
        seen.poll(PATIENCE, TimeUnit.SECONDS);

        view.close();
        view.put(jpeg(320, 200));

        assertThat(looking.join(Duration.ofSeconds(PATIENCE / 2))).isTrue();
        assertThat(view.isEmpty()).isTrue();
        assertThat(ended).isEmpty();
    }

    @Test
    void it_is_opened_again_only_when_the_program_before_has_let_go() throws Exception {
        var camera = camera(
                LONG,
                "[ -e busy ] && exit 1; touch busy; trap 'rm busy; exit' TERM; cat small; while :; do sleep 0.02; done");
        var first = open(camera);
        seen.poll(PATIENCE, TimeUnit.SECONDS);
        first.close();

        open(camera);

        assertThat(seen.poll(PATIENCE, TimeUnit.SECONDS)).isNotNull();
        assertThat(ended).isEmpty();
    }

    @Test
    void without_the_program_or_the_device_there_is_no_camera() throws IOException {
        var device = Files.createFile(folder.resolve("video0")).toString();
        assertThat(ProgramCamera.of(device, "Linux", folder.toString()).isThere())
                .isFalse();
        program("exit");

        assertThat(ProgramCamera.of(device, "Linux", folder.toString()).isThere())
                .isTrue();
        assertThat(ProgramCamera.of(device + "9", "Linux", folder.toString()).isThere())
                .isFalse();
        assertThat(ProgramCamera.input("0", "mac os x")).endsWith("-i", "0:none");
    }

    @Test
    void the_real_program_gives_real_pictures() throws Exception {
        var file = ProgramCamera.found(System.getenv().getOrDefault("PATH", ""), "ffmpeg");
        assumeTrue(file.isPresent(), "There is no ffmpeg here");
        var test = List.of("-f", "lavfi", "-i", "testsrc2=size=1920x1080:rate=30");

        open(new ProgramCamera(file.get(), test, file.get(), LONG));

        var frame = seen.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(frame.width()).isEqualTo(1_280);
        assertThat(frame.height()).isEqualTo(720);
        assertThat(seen.poll(PATIENCE, TimeUnit.SECONDS)).isNotNull();
    }

    private Camera.Live open(Camera camera) {
        var live = camera.open(seen::add, () -> ended.add("ended"));
        open.add(live);
        return live;
    }

    private Camera camera(ProgramCamera.Patience patience, String commands) throws IOException {
        return new ProgramCamera(program(commands), List.of("-f", "v4l2", "-i", "/dev/video0"), folder, patience);
    }

    private Path program(String commands) throws IOException {
        var script = folder.resolve("ffmpeg");
        Files.writeString(script, """
                #!/bin/sh
                cd "$(dirname "$0")"
                echo "$@" > arguments
                echo $$ > pid.new && mv pid.new pid
                """ + commands + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    /// The program, as long as it runs.
    private Optional<ProcessHandle> running() throws IOException {
        var pid = folder.resolve("pid");
        return Files.exists(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                : Optional.empty();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
