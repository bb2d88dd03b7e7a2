package health.threshold.clinic.billing;

import health.threshold.kernel.EmailAddress;
import health.threshold.kernel.ReceiptId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "receipt_mail")
class ReceiptMailRow {
    @Id
    UUID id;

    UUID payment;
    UUID patient;

    @Nullable
    String address;

    String masked;

    @Nullable
    String subject;

    @Nullable
    String content;

    String state;

    @Nullable
    String why;

    int attempts;
    Instant nextTry;
    Instant asked;
    Instant changed;

    ReceiptMail mail() {
        return new ReceiptMail(
                id,
                new ReceiptId(payment),
                masked,
                ReceiptMail.State.valueOf(state),
                why == null ? null : ReceiptMail.Why.valueOf(why),
                changed);
    }

    MailServer.Letter letter() {
        return new MailServer.Letter(
                id,
                new EmailAddress(Objects.requireNonNull(address)),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(content));
    }

    void stands(ReceiptMail.State now, ReceiptMail.@Nullable Why reason, Instant at) {
        state = now.name();
        why = reason == null ? null : reason.name();
        changed = at;
    }

    /// Of what was sent nothing stays.
    void forget() {
        address = null;
        subject = null;
        content = null;
    }
}
