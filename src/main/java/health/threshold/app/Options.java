package health.threshold.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// What can be typed before or after every command.
final class Options {

    @Option(
            names = "--station",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "What this device is: kiosk, desk, exam, or board (numbers for the waiting area). "
                    + "Several, with commas between: desk,exam.")
    @Nullable
    String station;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder where Threshold keeps its store. It is made if it is not there.")
    @Nullable
    Path data;

    @Option(
            names = "--hub",
            paramLabel = "HUB",
            scope = ScopeType.INHERIT,
            description = "Where the clinic's devices meet: a folder they share, or a FHIR server (https://...).")
    @Nullable
    String hub;

    @Option(
            names = "--demo",
            scope = ScopeType.INHERIT,
            description = "A made-up clinic to try things out. Nobody in it is real.")
    boolean demo;

    @Option(
            names = "--lang",
            paramLabel = "xx",
            scope = ScopeType.INHERIT,
            description = "The language that screens start in: en or es.")
    @Nullable
    String language;

    /// The settings that follow from all this, from the environment and from the settings file.
    Settings settings(Clock clock) {
        var home = Path.of(System.getProperty("user.home"));
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new SettingsFile(System.getenv(), home, today)
                .read(new SettingsFile.Typed(station, data, hub, demo, language));
    }
}
