package health.threshold.app.mail;

import health.threshold.kernel.EmailAddress;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Where the clinic's mail server stands, and as whom this device speaks to it.
///
/// @param trust whose certificates are believed
/// @param login null where the server asks for none
/// @param from what letters are sent from
public record SmtpAccount(
        String host,
        int port,
        Safety safety,
        SSLContext trust,
        @Nullable Login login,
        EmailAddress from) {

    /// How nobody else can listen.
    public enum Safety {
        /// It begins in the clear and goes on in TLS, or not at all (RFC 3207).
        STARTTLS,
        /// TLS from the first byte (RFC 8314).
        TLS,
        /// Not at all: for a server on this very machine.
        NONE
    }

    /// Name and password; they are in no text of this record.
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login";
        }
    }
}
