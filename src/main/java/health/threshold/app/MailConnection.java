package health.threshold.app;

import health.threshold.app.mail.SmtpAccount;
import health.threshold.app.mail.SmtpAccount.Safety;
import health.threshold.app.mail.SmtpServer;
import health.threshold.clinic.billing.MailServer;
import health.threshold.hub.server.Trust;
import health.threshold.kernel.EmailAddress;
import health.threshold.store.OwnerOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// The clinic's mail server, from the settings: where, as whom, and how nobody else can listen.
final class MailConnection {

    /// Where the password of `mail.user` stands: a file that only its owner may read.
    static final String SECRET = "mail.secret";

    private final Settings settings;
    private final Properties file;

    private MailConnection(Settings settings) {
        this.settings = settings;
        file = SettingsFile.inFile(settings.data().resolve(SettingsFile.NAME));
    }

    /// @return a server that is none where `mail.host` is not set
    /// @throws Settings.Unusable when the settings do not fit together; the words say how to mend them
    static MailServer of(Settings settings, Clock clock) {
        var connection = new MailConnection(settings);
        var host = connection.setting("mail.host", "");
        return host.isEmpty() ? MailServer.NONE : new SmtpServer(connection.account(host), clock);
    }

    private SmtpAccount account(String host) {
        var safety = safety(host);
        var from = EmailAddress.of(setting("mail.from", ""))
                .orElseThrow(() -> new Settings.Unusable(
                        "mail.from is the address that receipts come from, such as clinic@example.org."));
        return new SmtpAccount(host, port(safety), safety, trust(), login(), from);
    }

    private Safety safety(String host) {
        var chosen = setting("mail.security", "starttls");
        return switch (chosen) {
            case "starttls" -> Safety.STARTTLS;
            case "tls" -> Safety.TLS;
            case "none" -> {
                if (!isThisMachine(host))
                    throw new Settings.Unusable("A mail server is spoken to in the clear on this machine only. "
                            + "Choose mail.security=starttls or tls.");
                yield Safety.NONE;
            }
            default -> throw new Settings.Unusable("mail.security is starttls, tls or none. Found: " + chosen);
        };
    }

    private int port(Safety safety) {
        var usual = safety == Safety.TLS ? "465" : "587";
        var text = setting("mail.port", usual);
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535 || Integer.parseInt(text) == 0)
            throw new Settings.Unusable("mail.port is a number from 1 to 65535. Found: " + text);
        return Integer.parseInt(text);
    }

    private SmtpAccount.@Nullable Login login() {
        var user = setting("mail.user", "");
        if (user.isEmpty()) return null;
        var secret = settings.data().resolve(SECRET);
        try {
            if (!OwnerOnly.isPrivate(secret))
                throw new Settings.Unusable("Others can read " + secret + ". Let only its owner read it.");
            return new SmtpAccount.Login(user, Files.readString(secret).strip());
        } catch (IOException missing) {
            throw new Settings.Unusable("mail.user needs the password in the file " + secret);
        }
    }

    private SSLContext trust() {
        var own = setting("mail.ca", "");
        try {
            return own.isEmpty() ? Trust.system() : Trust.withOwn(Path.of(own));
        } catch (IOException unreadable) {
            throw new Settings.Unusable("mail.ca names a file with certificates (PEM). This cannot be read: " + own);
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            var isNumber = host.matches("[0-9.]+") || host.contains(":");
            return host.equals("localhost")
                    || (isNumber && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private String setting(String name, String otherwise) {
        return file.getProperty(name, otherwise).strip();
    }
}
