package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.clinic.billing.MailServer;
import health.threshold.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the clinic's mail server is said to be, and what is not believed of it.
class MailConnectionTest {

    @TempDir
    Path data;

    @Test
    void without_a_host_there_is_none() throws IOException {
        assertThat(server("")).isSameAs(MailServer.NONE);
    }

    @Test
    void with_an_address_and_a_password_that_nobody_else_can_read_it_is_set_up() throws IOException {
        OwnerOnly.write(data.resolve("mail.secret"), "seven kind questions\n");

        assertThat(server("mail.host=mail.example\nmail.from=clinic@example.org\nmail.user=clinic")
                        .isSetUp())
                .isTrue();
    }

    @Test
    void a_password_that_others_can_read_is_refused_and_never_said() throws IOException {
        var secret = data.resolve("mail.secret");
        Files.writeString(secret, "seven kind questions");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> server("mail.host=mail.example\nmail.from=clinic@example.org\nmail.user=clinic"))
                .isInstanceOf(Settings.Unusable.class)
                .hasMessageContaining("Others can read")
                .hasMessageNotContaining("seven");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.host=mail.example",
                "mail.host=mail.example\nmail.from=clinic",
                "mail.host=mail.example\nmail.from=clinic@example.org\nmail.security=none",
                "mail.host=127.0.0.1.example\nmail.from=clinic@example.org\nmail.security=none",
                "mail.host=mail.example\nmail.from=clinic@example.org\nmail.security=ssl",
                "mail.host=mail.example\nmail.from=clinic@example.org\nmail.port=0",
                "mail.host=mail.example\nmail.from=clinic@example.org\nmail.user=clinic",
                "mail.host=mail.example\nmail.from=clinic@example.org\nmail.ca=missing.pem"
            })
    void what_does_not_fit_together_is_said_at_the_start(String file) {
        assertThatThrownBy(() -> server(file)).isInstanceOf(Settings.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void only_on_this_machine_it_may_be_spoken_to_in_the_clear(String host) throws IOException {
        assertThat(server("mail.host=" + host + "\nmail.from=clinic@example.org\nmail.security=none")
                        .isSetUp())
                .isTrue();
    }

    private MailServer server(String file) throws IOException {
        Files.writeString(data.resolve(SettingsFile.NAME), file);
        var settings = new Settings(
                List.of(),
                data,
                new HubAddress.Folder(data.resolve("hub")),
                false,
                Optional.empty(),
                LobbySettings.NONE,
                "test");
        return MailConnection.of(settings, Clock.systemUTC());
    }
}
