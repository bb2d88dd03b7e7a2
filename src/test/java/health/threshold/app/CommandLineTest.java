package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.threshold.kernel.Station;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be typed, what is answered, and which setting wins.
class CommandLineTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private List<Handler> handlers = List.of();

    @BeforeEach
    void rememberTheLog() {
        handlers = List.of(ROOT.getHandlers());
    }

    @AfterEach
    void giveTheLogBack() {
        for (var handler : handlers) {
            ROOT.removeHandler(handler);
            ROOT.addHandler(handler);
        }
    }

    @Test
    void a_demo_day_is_exchanged_and_found_well_by_machines_and_people() throws Exception {
        assertThat(type("sync", "--json", "--demo", "--data", data())).isZero();
        assertThat(json().path("state").asText()).isEqualTo("UpToDate");
        assertThat(json().path("received").asInt()).isPositive();
        assertThat(json().path("version").asText()).isEqualTo(Threshold.VERSION);
        assertThat(json().path("lastContact").asText())
                .isEqualTo(json().path("at").asText());
        assertThat(json().path("clockDifferenceSeconds").isNull()).isTrue();
        assertThat(json().path("counts").path("conflicts").isEmpty()).isTrue();

        assertThat(type("--demo", "--data", data(), "doctor", "--json")).isZero();
        assertThat(json().path("findings"))
                .hasSize(5)
                .allMatch(one -> one.path("state").asText().equals("ok"));
    }

    @Test
    void a_second_threshold_on_one_folder_says_so_and_stops() {
        var settings = new SettingsFile(Map.of(), folder, TODAY)
                .read(new SettingsFile.Typed(null, folder.resolve("data"), null, true, null));

        try (var first = OpenClinic.open(settings, Threshold.clock())) {
            assertThat(first.clinicName()).isNotEmpty();
            assertThat(type("doctor", "--demo", "--data", data())).isEqualTo(Threshold.COULD_NOT);
        }

        assertThat(err.toString()).contains("open already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doctor --demo --data=D --lang=es",
                "--lang=es --demo --data=D doctor",
                "--demo doctor --hub=H --station=desk --data=D",
                "doctor --json --data=D --demo"
            })
    void options_stand_before_or_after_the_command(String typed) {
        var words = typed.replace("D", data()).split(" ");

        assertThat(type(words)).isEqualTo(Threshold.COULD_NOT);

        assertThat(err.toString()).contains("There is no store here yet").doesNotContain("Unknown option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "doctor --colour", "dokter", "--station", "tour"})
    void what_nobody_understands_is_answered_kindly(String typed) {
        assertThat(type(typed.split(" "))).isEqualTo(Threshold.COULD_NOT);

        assertThat(err.toString()).contains("Type threshold --help").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--station=nonsense", "--lang=xx", "--station=kiosk"})
    void a_setting_that_cannot_be_used_is_said_in_a_sentence(String typed) {
        assertThat(type("doctor", typed, "--data", data())).isEqualTo(Threshold.COULD_NOT);

        assertThat(err.toString()).contains(". ").doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void help_speaks_of_everything_that_can_be_typed() {
        assertThat(type("--help")).isZero();

        assertThat(out.toString())
                .contains("--station", "--data", "--hub", "--demo", "--lang", "--help", "--version")
                .contains("tour", "sync", "doctor");
        assertThat(type("doctor", "--help")).isZero();
        assertThat(out.toString()).contains("--json");
    }

    @Test
    void what_is_typed_wins_over_the_environment_and_that_over_the_file() throws Exception {
        Files.writeString(folder.resolve(SettingsFile.NAME), "station=desk\nhub=/file\nlang=en\ndevice=front\n");
        var environment = Map.of("THRESHOLD_STATION", "exam", "THRESHOLD_HUB", "/environment");
        var typed = new SettingsFile.Typed("desk,exam", folder, null, false, null);

        var settings = new SettingsFile(environment, folder, TODAY).read(typed);

        assertThat(settings.stations()).containsExactly(Station.DESK, Station.EXAM);
        assertThat(settings.hub()).isEqualTo(HubAddress.of("/environment"));
        assertThat(settings.language()).contains(Locale.of("en", "US"));
        assertThat(settings.device()).isEqualTo("front");
    }

    @Test
    void a_kiosk_without_a_code_to_leave_it_is_refused() {
        var file = new SettingsFile(Map.of("THRESHOLD_DEVICE", "lobby"), folder, TODAY);
        var badCode = new SettingsFile(Map.of("THRESHOLD_KIOSK_CODE", "12"), folder, TODAY);

        assertThatThrownBy(() -> file.read(kiosk(false))).isInstanceOf(Settings.Unusable.class);
        assertThatThrownBy(() -> badCode.read(kiosk(false))).isInstanceOf(Settings.Unusable.class);
        assertThat(file.read(kiosk(true)).lobby().code()).isPresent();
    }

    private SettingsFile.Typed kiosk(boolean demo) {
        return new SettingsFile.Typed("kiosk", folder, null, demo, null);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(out.toString());
    }

    private int type(String... words) {
        out.getBuffer().setLength(0);
        return Threshold.line(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words);
    }
}
