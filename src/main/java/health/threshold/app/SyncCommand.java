package health.threshold.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.threshold.hub.SyncStatus;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `threshold sync`: one round with the hub, without a window.
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "Exchange what is new with the clinic's other devices, once, and say how it went.")
final class SyncCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable
    Threshold threshold;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--json", description = "Answer for a machine.")
    boolean json;

    @Override
    public Integer call() throws Exception {
        var clock = Threshold.clock();
        var settings = Objects.requireNonNull(threshold).options.settings(clock);
        Logs.quiet();
        if (!settings.demo() && !Files.exists(settings.data().resolve("threshold.mv.db")))
            throw new CannotStart("There is no store here yet: " + settings.data());
        try (var clinic = OpenClinic.open(settings, clock)) {
            DemoDay.prepare(settings, clock);
            var status = clinic.sync().runOnce();
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println(
                    json
                            ? new ObjectMapper().writeValueAsString(SyncFacts.of(clinic, status))
                            : SyncWords.plainly(status));
            return exitStatus(status);
        }
    }

    private static int exitStatus(SyncStatus status) {
        return switch (status) {
            case SyncStatus.UpToDate _ -> 0;
            case SyncStatus.NeedsPerson _, SyncStatus.Waiting _ -> Threshold.LOOK;
            case SyncStatus.Unreachable _, SyncStatus.Working _ -> Threshold.COULD_NOT;
        };
    }
}
