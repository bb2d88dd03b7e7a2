package health.threshold.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `threshold hub`: what concerns this device and the clinic's server.
@Command(
        name = "hub",
        mixinStandardHelpOptions = true,
        description = "Make this device known to the clinic's server.",
        subcommands = EnrolCommand.class)
final class HubCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable
    Threshold threshold;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return Threshold.COULD_NOT;
    }
}
