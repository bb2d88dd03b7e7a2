package health.threshold.clinic.billing;

import health.threshold.kernel.EmailAddress;
import java.util.UUID;

/// The clinic's own mail server, where it has set one up.
public interface MailServer {

    /// A clinic without one: nothing is offered that would need it.
    MailServer NONE = new MailServer() {
        @Override
        public boolean isSetUp() {
            return false;
        }

        @Override
        public Delivery send(Letter letter) {
            return new Delivery.NotNow(ReceiptMail.Why.NO_CONNECTION);
        }
    };

    /// What is sent.
    ///
    /// @param id its message id is made from it, so that sending it again is sending the same letter
    record Letter(UUID id, EmailAddress to, String subject, String text) {}

    /// Whether letters can be sent from this device.
    boolean isSetUp();

    /// Hands over a letter. It may take as long as a network takes to give up; never call it inside a transaction.
    Delivery send(Letter letter);

    /// What became of a letter.
    sealed interface Delivery {

        /// The server has it.
        record Sent() implements Delivery {}

        /// The server surely does not have it, and may take it later.
        record NotNow(ReceiptMail.Why why) implements Delivery {}

        /// The server surely does not have it, and will not take it as it is.
        record Refused(ReceiptMail.Why why) implements Delivery {}

        /// The letter was handed over whole, and no answer came: the server may have it.
        record Unclear() implements Delivery {}
    }
}
