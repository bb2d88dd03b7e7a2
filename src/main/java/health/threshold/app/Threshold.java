package health.threshold.app;

import health.threshold.clinic.schedule.Pass;
import health.threshold.fx.paper.CodePicture;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The program. Without a command it opens the stations of this device.
///
/// Exit status: 0 done, 1 a person must look, 2 it could not run.
@Command(
        name = "threshold",
        mixinStandardHelpOptions = true,
        version = "Threshold " + Threshold.VERSION,
        sortOptions = false,
        usageHelpAutoWidth = true,
        descriptionHeading = "%n",
        optionListHeading = "%nWhat you can add:%n",
        commandListHeading = "%nOther things it can do:%n",
        description = {
            "Threshold runs a clinic's front desk, exam room and lobby kiosk.",
            "",
            "To try it with a made-up clinic, type:   threshold --demo",
            "To run this machine as a front desk:     threshold --station desk",
            "",
            "Close the window to stop it. Nothing is lost when you do."
        },
        footer = {
            "",
            "Settings can also stand in the file threshold.properties in the data folder (station, hub, lang, device), "
                    + "or in the environment (THRESHOLD_STATION, THRESHOLD_DATA, THRESHOLD_HUB, THRESHOLD_LANG). "
                    + "What you type wins.",
            "",
            "When it ends it answers 0 (done), 1 (a person should look) or 2 (it could not run)."
        },
        subcommands = {
            TourCommand.class,
            SyncCommand.class,
            DoctorCommand.class,
            HubCommand.class,
            LanguagesCommand.class
        })
public final class Threshold implements Callable<Integer> {

    /// This program's version.
    static final String VERSION = "0.1.0";

    /// A person should look.
    static final int LOOK = 1;

    /// It could not run.
    static final int COULD_NOT = 2;

    @Mixin
    Options options = new Options();

    @Option(
            names = "--pass",
            paramLabel = "FILE",
            description = "A picture of a pass, shown to the kiosk as it opens, as a scanner would.")
    @Nullable
    Path pass;

    @Spec
    @Nullable
    CommandSpec spec;

    public static void main(String... args) {
        System.exit(run(args));
    }

    /// Runs a command line to its end.
    ///
    /// @return the exit status
    static int run(String... args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return line(out, err).execute(args);
    }

    static CommandLine line(PrintWriter out, PrintWriter err) {
        var line = new CommandLine(new Threshold()).setOut(out).setErr(err);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof CannotStart || failure instanceof Settings.Unusable)) throw failure;
            command.getErr().println(failure.getMessage());
            return COULD_NOT;
        });
        line.setParameterExceptionHandler((mistake, typed) -> {
            var words = mistake.getCommandLine().getErr();
            words.println(mistake.getMessage());
            words.println("Type threshold --help to see what it can do.");
            return COULD_NOT;
        });
        return line;
    }

    @Override
    public Integer call() throws Exception {
        var commands = Objects.requireNonNull(spec).commandLine();
        var said = new RunStations.Said(commands.getOut(), commands.getErr());
        return new RunStations(options.settings(clock()), shown(), said, clock()).run();
    }

    private Optional<Pass> shown() {
        var picture = pass;
        if (picture == null) return Optional.empty();
        return Optional.of(CodePicture.read(picture)
                .flatMap(Pass::read)
                .orElseThrow(() -> new CannotStart("There is no pass in this picture: " + picture)));
    }

    static Clock clock() {
        return Clock.systemUTC();
    }
}
