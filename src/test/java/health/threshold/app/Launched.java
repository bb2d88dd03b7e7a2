package health.threshold.app;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program of a test in a process of its own, started as the launcher starts Threshold: the toolkit as modules,
/// everything else on the class path, drawn by the processor.
final class Launched {

    private Launched() {}

    static List<String> command(Class<?> main, String... typed) {
        var jars = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("installer", "launcher", "lib", "java.args"),
                "-Dprism.order=sw",
                "-Djava.util.logging.config.file=src/test/resources/quiet-logging.properties",
                "--module-path",
                joined(jars.stream().filter(Launched::isToolkit)),
                "-cp",
                joined(jars.stream().filter(jar -> !isToolkit(jar))),
                main.getName()));
        command.addAll(List.of(typed));
        return command;
    }

    private static boolean isToolkit(String jar) {
        return jar.contains("openjfx");
    }

    private static String joined(Stream<String> jars) {
        return jars.collect(Collectors.joining(File.pathSeparator));
    }
}
