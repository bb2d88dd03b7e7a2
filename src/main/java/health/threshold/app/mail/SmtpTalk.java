package health.threshold.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/// One conversation with a mail server, which remembers how far it came.
final class SmtpTalk extends SMTPTransport {

    private enum Stage {
        CONNECTING,
        ENVELOPE,
        WRITING,
        HANDED_OVER,
        TAKEN
    }

    private static final int GREETED = 250;

    private Stage stage = Stage.CONNECTING;

    SmtpTalk(Session session, URLName server) {
        super(session, server);
    }

    /// Whether the whole letter was handed over, and the server's word is awaited.
    boolean isHandedOver() {
        return stage == Stage.HANDED_OVER;
    }

    /// Whether the server said that it has it.
    boolean isTaken() {
        return stage == Stage.TAKEN;
    }

    /// Whether the server answered, and offered no way to go on in TLS.
    boolean lacksStartTls() {
        return stage == Stage.CONNECTING && getLastReturnCode() == GREETED && !supportsExtension("STARTTLS");
    }

    @Override
    protected boolean protocolConnect(String host, int port, @Nullable String user, @Nullable String password)
            throws MessagingException {
        var connected = super.protocolConnect(host, port, user, password);
        if (connected) stage = Stage.ENVELOPE;
        return connected;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        var out = super.data();
        stage = Stage.WRITING;
        return out;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        stage = Stage.HANDED_OVER;
        super.finishData();
        stage = Stage.TAKEN;
    }
}
