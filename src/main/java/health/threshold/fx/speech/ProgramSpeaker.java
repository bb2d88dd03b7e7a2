package health.threshold.fx.speech;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Speaks through a program of the system: one process for each thing said, which is ended to silence it.
public final class ProgramSpeaker implements Speaker {

    private static final System.Logger LOG = System.getLogger(ProgramSpeaker.class.getName());
    private static final int PATIENCE_SECONDS = 10;

    private final SpeechProgram program;
    private final Path file;
    private final List<SystemVoice> voices;
    private volatile long turn;
    private @Nullable Process speaking;
    private volatile @Nullable Thread cancelling;

    ProgramSpeaker(SpeechProgram program, Path file, List<SystemVoice> voices) {
        this.program = program;
        this.file = file;
        this.voices = List.copyOf(voices);
    }

    /// The first speech program of this machine that has a voice. It may take a second, as the program is asked.
    public static Optional<ProgramSpeaker> found() {
        return found(System.getenv().getOrDefault("PATH", ""));
    }

    /// @param path the folders to look in, as the system writes such a list
    static Optional<ProgramSpeaker> found(String path) {
        return Stream.of(SpeechProgram.values())
                .flatMap(program -> in(path, program).stream())
                .filter(speaker -> !speaker.voices.isEmpty())
                .findFirst();
    }

    private static Optional<ProgramSpeaker> in(String path, SpeechProgram program) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program.file()))
                .filter(Files::isExecutable)
                .findFirst()
                .map(file -> new ProgramSpeaker(program, file, voices(program, file)));
    }

    /// What the program is called.
    public String name() {
        return program.file();
    }

    @Override
    public boolean speaks(Locale language) {
        return SystemVoice.of(language, voices).isPresent();
    }

    @Override
    public void say(Utterance what, Delivery how, Runnable done) {
        var mine = silence();
        Thread.ofVirtual().start(() -> {
            try {
                cancelled();
                if (turn == mine) speak(what, how, mine);
            } catch (IOException unable) {
                // Never with its message, which could hold what was to be said.
                LOG.log(System.Logger.Level.WARNING, "Could not speak through " + program.file());
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            if (turn == mine) done.run();
        });
    }

    @Override
    public void hush() {
        silence();
    }

    /// Whoever speaks is ended; the number of whoever speaks next.
    private synchronized long silence() {
        // First, so that whoever waits for the one that is ended knows that it was hushed.
        turn++;
        var before = speaking;
        speaking = null;
        if (before != null) {
            before.destroyForcibly();
            if (!program.hushing().isEmpty()) cancelling = Thread.ofVirtual().start(this::cancel);
        }
        return turn;
    }

    /// A daemon that is still being silenced would leave the next thing unsaid too.
    private void cancelled() throws InterruptedException {
        var under = cancelling;
        if (under != null) under.join();
    }

    /// One that was hushed while it started is ended here, as nobody else knows of it.
    private synchronized void begun(Process process, long mine) {
        if (turn == mine) speaking = process;
        else process.destroyForcibly();
    }

    private void speak(Utterance what, Delivery how, long mine) throws IOException, InterruptedException {
        var voice = SystemVoice.of(what.language(), voices).orElse(voices.getFirst());
        var process = start(program.speaking(voice, how));
        begun(process, mine);
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(program.input(what.text(), how));
        } catch (IOException hushed) {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private void cancel() {
        try {
            start(program.hushing()).waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.WARNING, "Could not silence " + program.file());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(List<String> arguments) throws IOException {
        return new ProcessBuilder(command(file, arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<SystemVoice> voices(SpeechProgram program, Path file) {
        try {
            var process = new ProcessBuilder(command(file, program.listing()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            // One that hangs would hang the kiosk's start with it.
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> {
                process.destroyForcibly();
                return process;
            });
            try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
                return program.voices(lines.lines());
            }
        } catch (IOException unable) {
            return List.of();
        }
    }

    private static List<String> command(Path file, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(file.toString());
        command.addAll(arguments);
        return command;
    }
}
