package health.threshold.clinic.billing;

import health.threshold.kernel.ReceiptId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A receipt that somebody asked to have by e-mail, and what has become of it.
///
/// @param masked where to, as a screen may show it
/// @param why it has not been sent, where that is known
/// @param changed since when it stands so
public record ReceiptMail(
        UUID id,
        ReceiptId receipt,
        String masked,
        State state,
        @Nullable Why why,
        Instant changed) {

    /// How far it has come.
    public enum State {
        WAITING,
        /// It is being handed over just now.
        SENDING,
        SENT,
        REFUSED,
        /// Nobody knows whether it was sent. It is not sent again unless somebody says so.
        UNCLEAR
    }

    /// Why it could not be sent.
    public enum Why {
        NO_CONNECTION,
        /// The server speaks in the clear only.
        NOT_SAFE,
        /// The server does not let this device in.
        SIGN_IN,
        /// The server knows of no such address.
        ADDRESS,
        /// The server takes it not now, for reasons of its own.
        BUSY,
        /// The server does not take it, for reasons of its own.
        SERVER
    }

    /// Whether the desk can have it sent once more.
    public boolean canBeSentAgain() {
        return state == State.REFUSED || state == State.UNCLEAR;
    }
}
