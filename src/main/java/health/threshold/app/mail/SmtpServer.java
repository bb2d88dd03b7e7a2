package health.threshold.app.mail;

import health.threshold.clinic.billing.MailServer;
import health.threshold.clinic.billing.ReceiptMail.Why;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// Hands letters to the clinic's mail server, one connection each. What went wrong is told by how far the conversation
/// had come: only a letter that was handed over whole, and that nobody answered for, may have gone.
public final class SmtpServer implements MailServer {

    private static final String PATIENCE_MS = "20000";

    private final SmtpAccount account;
    private final Clock clock;

    public SmtpServer(SmtpAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public Delivery send(Letter letter) {
        var session = Session.getInstance(properties());
        var talk = new SmtpTalk(session, new URLName("smtp", account.host(), account.port(), null, null, null));
        try {
            connect(talk);
            var message = message(session, letter);
            talk.sendMessage(message, message.getAllRecipients());
            return new Delivery.Sent();
        } catch (MessagingException failure) {
            return ended(talk, failure);
        } finally {
            hangUp(talk);
        }
    }

    private static void hangUp(SmtpTalk talk) {
        try {
            talk.close();
        } catch (MessagingException goneAlready) {
            // Whatever happened to the letter happened before.
        }
    }

    private void connect(SmtpTalk talk) throws MessagingException {
        var login = account.login();
        talk.connect(
                account.host(),
                account.port(),
                login == null ? null : login.user(),
                login == null ? null : login.password());
    }

    private Delivery ended(SmtpTalk talk, MessagingException failure) {
        if (talk.isTaken()) return new Delivery.Sent();
        var code = code(failure);
        if (talk.isHandedOver() && code < 400) return new Delivery.Unclear();
        if (failure instanceof AuthenticationFailedException) return new Delivery.Refused(Why.SIGN_IN);
        if (isUnsafe(talk, failure)) return new Delivery.Refused(Why.NOT_SAFE);
        if (code >= 500) return new Delivery.Refused(isAboutTheAddress(failure) ? Why.ADDRESS : Why.SERVER);
        return new Delivery.NotNow(code >= 400 ? Why.BUSY : Why.NO_CONNECTION);
    }

    private static boolean isAboutTheAddress(MessagingException failure) {
        for (Throwable at = failure; at != null; at = next(at))
            if (at instanceof SMTPAddressFailedException) return true;
        return false;
    }

    /// The server's answer, if it gave one; zero if not.
    private static int code(MessagingException failure) {
        for (Exception at = failure; at instanceof MessagingException one; at = one.getNextException()) {
            if (at instanceof SMTPAddressFailedException refused) return refused.getReturnCode();
            if (at instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0) {
                var deeper = refused.getNextException() instanceof MessagingException next ? code(next) : 0;
                return deeper > 0 ? deeper : refused.getReturnCode();
            }
        }
        return 0;
    }

    private boolean isUnsafe(SmtpTalk talk, MessagingException failure) {
        if (account.safety() == SmtpAccount.Safety.NONE) return false;
        for (Throwable at = failure; at != null; at = next(at)) if (at instanceof SSLException) return true;
        return account.safety() == SmtpAccount.Safety.STARTTLS && talk.lacksStartTls();
    }

    private static @Nullable Throwable next(Throwable at) {
        return at instanceof MessagingException one && one.getNextException() != null
                ? one.getNextException()
                : at.getCause();
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        var domain = account.from().text().substring(account.from().text().indexOf('@'));
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + domain + ">");
            }
        };
        message.setFrom(new InternetAddress(account.from().text()));
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(letter.to().text()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private Properties properties() {
        var some = new Properties();
        some.setProperty("mail.smtp.connectiontimeout", PATIENCE_MS);
        some.setProperty("mail.smtp.timeout", PATIENCE_MS);
        some.setProperty("mail.smtp.writetimeout", PATIENCE_MS);
        some.setProperty("mail.smtp.quitwait", "false");
        // This machine's name is nobody's business.
        some.setProperty("mail.smtp.localhost", "threshold.invalid");
        some.setProperty("mail.smtp.auth", String.valueOf(account.login() != null));
        some.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        some.put("mail.smtp.ssl.socketFactory", account.trust().getSocketFactory());
        switch (account.safety()) {
            case STARTTLS -> {
                some.setProperty("mail.smtp.starttls.enable", "true");
                some.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> some.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> some.setProperty("mail.smtp.starttls.enable", "false");
        }
        return some;
    }
}
