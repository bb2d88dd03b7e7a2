package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hub that would be open to others than the clinic does not start, and says why.
class RefusalTest {

    @TempDir
    Path data;

    @Test
    void it_is_closed_unless_somebody_opens_it() {
        var settings = read(Map.of());

        assertThat(settings.address().tls()).isTrue();
        assertThat(settings.doors().askWho()).isTrue();
    }

    @Test
    void without_tls_it_stays_on_this_machine() {
        refuses(Map.of("HUB_TLS", "no"), "tls=no is allowed on this machine only");
        refuses(Map.of("HUB_TLS", "no", "HUB_BIND", "192.0.2.7"), "tls=no is allowed on this machine only");
        assertThat(read(Map.of("HUB_TLS", "no", "HUB_BIND", "127.0.0.1"))
                        .address()
                        .tls())
                .isFalse();
    }

    @Test
    void without_keys_it_stays_on_this_machine() {
        refuses(Map.of("HUB_AUTH", "none"), "auth=none is allowed on this machine only");
        refuses(Map.of("HUB_AUTH", "none", "HUB_BIND", "::"), "auth=none is allowed on this machine only");
        assertThat(read(Map.of("HUB_AUTH", "none", "HUB_BIND", "::1")).doors().askWho())
                .isFalse();
    }

    @Test
    void a_trial_stays_on_this_machine_whatever_is_set() {
        var open = new Typed(Optional.of(data), Optional.empty(), true);

        var settings =
                new SettingsFile(open, Map.of("HUB_BIND", "0.0.0.0", "HUB_URL", "http://x.example"), data).read();

        assertThat(settings.address().bind()).isEqualTo("127.0.0.1");
        assertThat(settings.address().base(8080)).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void a_word_that_it_does_not_know_is_not_passed_over() throws Exception {
        refuses(Map.of("HUB_AUTH", "off"), "can be smart or none");
        refuses(Map.of("HUB_TLS", "false"), "can be yes or no");
        refuses(Map.of("HUB_TOKEN_SECONDS", "86400"), "300 to 600");
        refuses(Map.of("HUB_DB_URL", "jdbc:oracle:thin:@x"), "jdbc:postgresql:");

        Files.writeString(data.resolve("hub.properties"), "auht=smart\n");

        refuses(Map.of(), "sets auht");
    }

    @Test
    void the_environment_wins_over_the_file() throws Exception {
        Files.writeString(data.resolve("hub.properties"), "port=9443\nhost=hub.clinic.example\n");

        assertThat(read(Map.of()).address().base(9443)).isEqualTo("https://hub.clinic.example:9443");
        assertThat(read(Map.of("HUB_PORT", "9444")).address().port()).isEqualTo(9444);
        assertThat(read(Map.of("HUB_URL", "https://lb.clinic.example/"))
                        .address()
                        .base(1))
                .isEqualTo("https://lb.clinic.example");
    }

    @Test
    void the_program_ends_with_status_2_and_a_sentence() throws Exception {
        var errors = data.resolve("errors");

        var process = RunningHub.launch(
                List.of("--data", data.toString()), Map.of("HUB_TLS", "no", "HUB_BIND", "0.0.0.0"), errors);

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(errors))
                .startsWith("tls=no is allowed on this machine only.")
                .doesNotContain("\tat ");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
    }

    private Settings read(Map<String, String> environment) {
        var typed = new Typed(Optional.of(data), Optional.empty(), false);
        return new SettingsFile(typed, environment, data).read();
    }

    private void refuses(Map<String, String> environment, String because) {
        assertThatThrownBy(() -> read(environment)).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
