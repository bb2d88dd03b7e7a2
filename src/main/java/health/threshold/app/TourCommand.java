package health.threshold.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `threshold tour`: walks a day at the demo clinic by itself and keeps a picture of every step.
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = "Walk through a day at the demo clinic, without a screen, and keep a picture of every step.")
final class TourCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable
    Threshold threshold;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the pictures.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws Exception {
        Display.intoMemory();
        var words = Objects.requireNonNull(spec).commandLine().getOut();
        return Tour.walk(Objects.requireNonNull(out).toAbsolutePath(), words);
    }
}
