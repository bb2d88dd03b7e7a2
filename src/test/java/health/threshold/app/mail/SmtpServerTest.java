package health.threshold.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.mail.SmtpAccount.Safety;
import health.threshold.clinic.billing.MailServer.Delivery;
import health.threshold.clinic.billing.MailServer.Letter;
import health.threshold.clinic.billing.ReceiptMail.Why;
import health.threshold.hub.server.Trust;
import health.threshold.kernel.EmailAddress;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of a letter, by how far the conversation with the server came.
class SmtpServerTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Letter LETTER = new Letter(
            ID, new EmailAddress("maria@example.org"), "Su recibo de Riverside · 收据", "Pagó $25.00.\n.\nGracias");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:50:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_letter_arrives_whole_with_a_message_id_of_its_own_and_nothing_of_this_machine() throws Exception {
        try (var server = new ScriptedSmtp(Map.of(), null)) {
            assertThat(send(server, Safety.NONE)).isEqualTo(new Delivery.Sent());

            var arrived = read(server.letters.getFirst());
            assertThat(arrived.getSubject()).isEqualTo(LETTER.subject());
            assertThat(arrived.getContent().toString().strip().replace("\r\n", "\n"))
                    .isEqualTo(LETTER.text());
            assertThat(arrived.getMessageID()).isEqualTo("<" + ID + "@clinic.example>");
            assertThat(server.letters.getFirst())
                    .doesNotContain(InetAddress.getLocalHost().getHostName() + ">")
                    .doesNotContain(System.getProperty("user.name") + "@");
            assertThat(server.said).contains("EHLO threshold.invalid", "RCPT TO:<maria@example.org>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 busy, NotNow, NO_CONNECTION",
        "GREETING, '', NotNow, NO_CONNECTION",
        "MAIL, 451 later, NotNow, BUSY",
        "MAIL, 550 no, Refused, SERVER",
        "RCPT, 550 no such, Refused, ADDRESS",
        "RCPT, 450 later, NotNow, BUSY",
        "RCPT, '', NotNow, NO_CONNECTION",
        "DATA, 554 no, Refused, SERVER",
        "TEXT, '', Unclear,",
        "., 452 full, NotNow, BUSY",
        "., 554 spam, Refused, SERVER",
        "., '', Unclear,"
    })
    void what_went_wrong_is_told_by_how_far_it_came(String word, String answer, String kind, Why why) throws Exception {
        try (var server = new ScriptedSmtp(Map.of(word, answer), null)) {
            var expected = switch (kind) {
                case "NotNow" -> new Delivery.NotNow(why);
                case "Refused" -> new Delivery.Refused(why);
                default -> new Delivery.Unclear();
            };

            assertThat(send(server, Safety.NONE)).isEqualTo(expected);
        }
    }

    @Test
    void a_server_that_is_down_is_tried_later() throws Exception {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(at(port, Safety.NONE, Trust.system()).send(LETTER))
                .isEqualTo(new Delivery.NotNow(Why.NO_CONNECTION));
    }

    @Test
    void a_server_without_starttls_is_told_neither_password_nor_letter() throws Exception {
        try (var server = new ScriptedSmtp(Map.of(), null)) {
            assertThat(send(server, Safety.STARTTLS)).isEqualTo(new Delivery.Refused(Why.NOT_SAFE));

            assertThat(server.said).noneMatch(said -> said.startsWith("AUTH") || said.startsWith("MAIL"));
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_believed() throws Exception {
        try (var server = new ScriptedSmtp(Map.of(), identity())) {
            assertThat(at(server.port(), Safety.STARTTLS, Trust.system()).send(LETTER))
                    .isEqualTo(new Delivery.Refused(Why.NOT_SAFE));
        }
    }

    @Test
    void with_starttls_and_the_clinic_s_own_authority_it_signs_in_and_sends() throws Exception {
        var identity = identity();
        try (var server = new ScriptedSmtp(Map.of(), identity)) {
            var trust = Trust.withOwn(folder.resolve("own.pem"));

            assertThat(at(server.port(), Safety.STARTTLS, trust).send(LETTER)).isEqualTo(new Delivery.Sent());

            assertThat(server.letters).hasSize(1);
            assertThat(server.said).anyMatch(said -> said.startsWith("AUTH PLAIN"));
        }
    }

    @Test
    void a_password_that_the_server_does_not_take_is_not_tried_for_ever() throws Exception {
        var identity = identity();
        try (var server = new ScriptedSmtp(Map.of("AUTH", "535 no"), identity)) {
            var trust = Trust.withOwn(folder.resolve("own.pem"));

            assertThat(at(server.port(), Safety.STARTTLS, trust).send(LETTER))
                    .isEqualTo(new Delivery.Refused(Why.SIGN_IN));
        }
    }

    private static Delivery send(ScriptedSmtp server, Safety safety) {
        return at(server.port(), safety, Trust.system()).send(LETTER);
    }

    private static SmtpServer at(int port, Safety safety, SSLContext trust) {
        var login = safety == Safety.NONE ? null : new SmtpAccount.Login("clinic", "seven kind questions");
        var from = new EmailAddress("receipts@clinic.example");
        return new SmtpServer(new SmtpAccount("localhost", port, safety, trust, login, from), CLOCK);
    }

    private static MimeMessage read(String text) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\r\n..", "\r\n.").getBytes(StandardCharsets.UTF_8)));
    }

    /// A certificate for this machine, signed by itself, and its PEM in the folder.
    private SSLContext identity() throws Exception {
        var store = folder.resolve("own.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                store);
        keytool(
                "-exportcert",
                "-alias",
                "own",
                "-rfc",
                "-file",
                folder.resolve("own.pem").toString(),
                store);
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        for (int at = 0; at < arguments.length - 1; at++) command.add(arguments[at].toString());
        command.addAll(List.of("-keystore", arguments[arguments.length - 1].toString()));
        command.addAll(List.of("-storepass", "changeit", "-storetype", "PKCS12"));
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor())
                .isZero();
    }
}
