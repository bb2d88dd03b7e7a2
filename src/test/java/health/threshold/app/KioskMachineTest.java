package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What makes a machine a kiosk, as far as files and shells go.
class KioskMachineTest {

    private static final Path KIOSK = Path.of("installer", "kiosk").toAbsolutePath();

    @TempDir
    Path root;

    @BeforeEach
    void onLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "A kiosk's machine runs Linux");
    }

    @Test
    void what_is_laid_there_is_all_right() throws Exception {
        machine();

        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "etc/systemd/system/threshold-kiosk.service, Restart=on-failure, Restart=no",
        "etc/systemd/system/threshold-kiosk.service, StartLimitIntervalSec=0, StartLimitIntervalSec=10",
        "etc/systemd/system/threshold-kiosk.service, User=threshold-kiosk, User=root",
        "etc/systemd/system/threshold-kiosk.service, -nolisten tcp, -listen tcp",
        "etc/systemd/system/threshold-kiosk.service, -novtswitch, ''",
        "usr/local/lib/threshold-kiosk/session, -kbdconfig /dev/null, ''",
        "etc/X11/xorg.conf.d/20-threshold-kiosk.conf, DontZap, Zap",
        "var/lib/threshold-kiosk/threshold.properties, kiosk.code=2468, kiosk.code=12",
        "var/lib/threshold-kiosk/threshold.properties, kiosk.code=2468, #"
    })
    void what_is_not_right_is_named(String file, String before, String after) throws Exception {
        machine();
        var path = root.resolve(file);
        Files.writeString(path, Files.readString(path).replace(before, after));

        assertThat(check()).hasSize(1);
    }

    @Test
    void what_somebody_has_set_stays_when_it_is_laid_again() throws Exception {
        machine();
        var settings = root.resolve("etc/threshold-kiosk.conf");
        Files.writeString(settings, "ROTATE=left\n");

        assertThat(run(List.of("install"), Map.of("DESTDIR", root.toString())).status())
                .isZero();

        assertThat(settings).hasContent("ROTATE=left\n");
    }

    @Test
    void files_of_the_system_keep_every_other_line_and_a_copy_of_how_they_were() throws Exception {
        var xwrapper = written("etc/X11/Xwrapper.config", "needs_root_rights=yes\nallowed_users = console\n");
        var cupsd = written("etc/cups/cupsd.conf", "Listen /run/cups/cups.sock\npreservejobfiles Yes\n<Location />");

        for (int each = 0; each < 2; each++) adjust("/bin/true");

        assertThat(xwrapper).hasContent("needs_root_rights=yes\nallowed_users=anybody\n");
        assertThat(cupsd).hasContent("""
                PreserveJobHistory No
                PreserveJobFiles No
                Listen /run/cups/cups.sock
                <Location />
                """);
        assertThat(root.resolve("etc/X11/Xwrapper.config.before-threshold-kiosk"))
                .content()
                .contains("allowed_users = console");
        assertThat(root.resolve("etc/cups/cupsd.conf.before-threshold-kiosk"))
                .content()
                .contains("preservejobfiles Yes");
    }

    @Test
    void where_printing_would_not_take_it_or_is_not_there_nothing_is_broken() throws Exception {
        assertThat(adjust("/bin/true")).anyMatch(line -> line.contains("nothing was set for printing"));
        assertThat(root.resolve("etc/cups")).doesNotExist();
        var cupsd = written("etc/cups/cupsd.conf", "Listen /run/cups/cups.sock\n");

        assertThat(adjust("/bin/false")).anyMatch(line -> line.contains("stays as it is"));

        assertThat(cupsd).hasContent("Listen /run/cups/cups.sock\n");
    }

    @Test
    void printing_that_runs_is_started_again_only_when_its_settings_changed() throws Exception {
        written("etc/cups/cupsd.conf", "Listen /run/cups/cups.sock\n");
        adjust("/bin/true");
        assertThat(root.resolve("asked")).as("no system runs there").doesNotExist();
        systemd("");
        written("etc/cups/cupsd.conf", "Listen /run/cups/cups.sock\n");

        for (int each = 0; each < 2; each++) adjust("/bin/true");

        assertThat(root.resolve("asked")).hasContent("try-restart cups\n");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "Thu 2026-11-26 22:14:16 UTC, 0", "Thu 2026-11-26 22:14:14 UTC, 1"})
    void printing_that_runs_with_settings_of_before_is_named(String since, int said) throws Exception {
        machine();
        systemd(since);
        var cupsd = written("etc/cups/cupsd.conf", "PreserveJobFiles No\n");
        Files.setLastModifiedTime(cupsd, FileTime.from(Instant.parse("2026-11-26T22:14:15Z")));

        assertThat(check()).hasSize(said).allMatch(line -> line.contains("systemctl try-restart cups"));
    }

    @Test
    void what_was_printed_and_lies_there_still_is_named() throws Exception {
        machine();
        written("var/spool/cups/c00001", "");
        assertThat(check()).isEmpty();
        written("var/spool/cups/d00001-001", "signed");

        assertThat(check()).singleElement().asString().contains("var/spool/cups");
    }

    /// A system that runs, with printing since then.
    private void systemd(String since) throws IOException {
        Files.createDirectories(root.resolve("run/systemd/system"));
        program("systemctl", """
                #!/bin/sh
                [ "$1" = show ] && echo '%s' && exit
                echo "$@" >> '%s'
                """.formatted(since, root.resolve("asked")));
    }

    private List<String> adjust(String cupsd) throws Exception {
        var ended = run(List.of("adjust", root.toString()), Map.of("CUPSD", cupsd));
        assertThat(ended.status()).isZero();
        return ended.lines();
    }

    private Path written(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void the_session_starts_the_program_again_until_staff_leave() throws Exception {
        var program = program("program", """
                #!/bin/sh
                echo "$@" >> '%1$s'
                [ "$(wc -l < '%1$s')" -ge 3 ] && exit 0
                kill -9 $$
                """.formatted(root.resolve("starts")));
        var settings = Files.writeString(
                root.resolve("kiosk.conf"), "THRESHOLD=%s\nDATA=/data\nSTATION=kiosk,board\n".formatted(program));

        var ended = run(List.of("session"), Map.of("KIOSK_SETTINGS", settings.toString()));

        assertThat(ended.status()).isZero();
        assertThat(root.resolve("starts")).hasContent("--station kiosk,board --data /data\n".repeat(3));
        assertThat(ended.lines()).contains("Threshold ended with 137; it starts again in 0.2 s.");
        assertThat(ended.lines()).contains("Threshold ended with 137; it starts again in 0.4 s.");
    }

    /// As `install` leaves it, with what a person adds.
    private void machine() throws Exception {
        assertThat(run(List.of("install"), Map.of("DESTDIR", root.toString())).status())
                .isZero();
        var home = Files.createDirectories(root.resolve("opt/threshold"));
        var program = Files.createDirectories(home.resolve("bin")).resolve("threshold");
        Files.writeString(program, "");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        var learnt = Files.createDirectories(home.resolve("lib")).resolve("threshold.aot");
        Files.writeString(learnt, "");
        Files.setLastModifiedTime(
                program, FileTime.fromMillis(Files.getLastModifiedTime(learnt).toMillis() - 5000));
        var data = Files.createDirectories(root.resolve("var/lib/threshold-kiosk"));
        Files.writeString(data.resolve("threshold.properties"), "kiosk.code=2468\n");
    }

    private List<String> check() throws Exception {
        return run(List.of("check", "--root", root.toString()), Map.of()).lines().stream()
                .filter(line -> !line.startsWith("ok "))
                .toList();
    }

    private Path program(String name, String text) throws IOException {
        var program = Files.writeString(root.resolve(name), text);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private record Ended(int status, List<String> lines) {}

    private Ended run(List<String> command, Map<String, String> environment) throws Exception {
        var said = root.resolveSibling(root.getFileName() + ".said");
        var all = new ArrayList<>(command);
        all.set(0, KIOSK.resolve(command.getFirst()).toString());
        var process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().put("DISPLAY", ":none");
        process.environment().merge("PATH", root.toString(), (path, ours) -> ours + ":" + path);
        process.environment().putAll(environment);
        var begun = process.start();
        assertThat(begun.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var lines = Files.readAllLines(said);
        Files.delete(said);
        return new Ended(begun.exitValue(), lines);
    }
}
