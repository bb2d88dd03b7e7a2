package health.threshold.fx.camera;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Sees through the program `ffmpeg`: one process while the camera is open, ended when it is closed. It writes its
/// pictures to a pipe, never to a file; when this process dies the pipe breaks, and the program ends with it.
public final class ProgramCamera implements Camera {

    private static final System.Logger LOG = System.getLogger(ProgramCamera.class.getName());

    /// Ten pictures a second of at most 1,280 pixels across are enough to hold a card still by.
    private static final List<String> OUTPUT = List.of(
            "-an", "-vf", "fps=10,scale='min(1280,iw)':-2", "-c:v", "mjpeg", "-q:v", "4", "-f", "image2pipe", "-");

    /// How long it may give nothing, and how long the program may take to end.
    record Patience(Duration silent, Duration grace) {

        static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1));
    }

    private final Path file;
    private final List<String> input;
    private final Path device;
    private final Patience patience;
    /// Two programs cannot look through one camera.
    private volatile CompletableFuture<?> before = CompletableFuture.completedFuture(null);

    /// @param device is there while the camera is plugged in
    ProgramCamera(Path file, List<String> input, Path device, Patience patience) {
        this.file = file;
        this.input = List.copyOf(input);
        this.device = device;
        this.patience = patience;
    }

    /// @param device `/dev/video0` on Linux; elsewhere what `ffmpeg` calls it
    /// @param system what the operating system calls itself
    /// @return no camera where the program is missing
    public static Camera of(String device, String system) {
        return of(device, system, System.getenv().getOrDefault("PATH", ""));
    }

    /// @param path the folders to look in, as the system writes such a list
    static Camera of(String device, String system, String path) {
        var name = system.toLowerCase(Locale.ROOT);
        var isLinux = !name.contains("windows") && !name.contains("mac");
        return found(path, name.contains("windows") ? "ffmpeg.exe" : "ffmpeg")
                .<Camera>map(file ->
                        new ProgramCamera(file, input(device, name), isLinux ? Path.of(device) : file, Patience.USUAL))
                .orElseGet(Camera::none);
    }

    static List<String> input(String device, String system) {
        if (system.contains("windows")) return List.of("-f", "dshow", "-i", "video=" + device);
        if (system.contains("mac")) return List.of("-f", "avfoundation", "-framerate", "30", "-i", device + ":none");
        return List.of("-f", "v4l2", "-video_size", "1280x720", "-i", device);
    }

    static Optional<Path> found(String path, String name) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean isThere() {
        return Files.exists(device);
    }

    @Override
    public Live open(Consumer<Frame> seen, Runnable ended) {
        var view = new View(seen, ended, patience.silent());
        var last = before;
        var gone = new CompletableFuture<Boolean>();
        before = gone;
        Thread.ofVirtual().name("camera").start(() -> {
            try {
                last.completeOnTimeout(null, patience.grace().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS)
                        .join();
                if (!view.isClosed()) look(view, gone);
            } finally {
                view.end();
                gone.complete(true);
            }
        });
        return view::close;
    }

    private void look(View view, CompletableFuture<Boolean> gone) {
        try {
            var process = start();
            view.onClose(() -> end(process));
            process.onExit().thenRun(() -> gone.complete(true));
            view.watch();
            try (var out = process.getInputStream()) {
                var stream = new MotionJpeg(out);
                for (var jpeg = stream.next(); jpeg.isPresent() && !view.isClosed(); jpeg = stream.next())
                    view.put(jpeg.get());
            } finally {
                end(process);
                process.waitFor(2 * patience.grace().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (IOException gave) {
            if (!view.isClosed()) LOG.log(System.Logger.Level.WARNING, "Could not look through the camera");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<String>(List.of(file.toString(), "-nostdin", "-loglevel", "quiet"));
        command.addAll(input);
        command.addAll(OUTPUT);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    /// Kindly first, so that it lets go of the camera; then by force.
    private void end(Process process) {
        process.destroy();
        process.onExit()
                .orTimeout(patience.grace().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> process.destroyForcibly());
    }
}
