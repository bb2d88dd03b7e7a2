package health.threshold.clinic.billing;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.EmailAddress;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.ReceiptId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Sends receipts by e-mail, one after another, as far as the network lets it, and never keeps anybody waiting for it.
///
/// A letter is handed over at most once for each time that somebody asked: that it is under way is on the disk
/// before it goes, and where nobody can say whether it went, a person decides.
public final class ReceiptPost {

    /// How long after each try the next follows; the last holds for all that come after.
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    /// For so long it is tried; after that the desk hears of it.
    private static final Duration LONGEST = Duration.ofDays(2);

    /// So many letters go out for one payment; nobody needs more, and a kiosk is no post office.
    private static final int MOST_FOR_ONE = 4;

    private static final System.Logger LOG = System.getLogger(ReceiptPost.class.getName());

    private final Store store;
    private final Books books;
    private final PostRooms rooms;
    private final MailServer server;
    private final ReentrantLock sending = new ReentrantLock();

    /// The rooms it needs.
    public record PostRooms(Ledger ledger, Patients patients, DeskRequests requests, Admitted admitted) {}

    public ReceiptPost(Store store, Books books, PostRooms rooms, MailServer server) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
        this.server = server;
    }

    /// What is to be sent.
    ///
    /// @param to what they typed; null for the address on file
    /// @param text nothing of the person but the payment itself
    public record Asked(ReceiptId receipt, @Nullable EmailAddress to, String subject, String text) {}

    /// Whether receipts can be sent from this device.
    public boolean isSetUp() {
        return server.isSetUp();
    }

    /// Puts a receipt with what is to be sent. Asking again for the same address, before
    /// it has gone, is asking once.
    ///
    /// @return empty where there is no address, or so many went out for this payment that no more do
    public Optional<ReceiptMail> ask(Actor by, Asked asked) {
        if (!isSetUp()) throw new IllegalStateException("No mail server is set up");
        return store.writeDurably(by, tx -> {
            var payment = rooms.ledger()
                    .find(tx, asked.receipt().value())
                    .filter(entry -> entry.posting() == Posting.PAYMENT)
                    .orElseThrow(() -> new IllegalArgumentException("There is no such payment"));
            new Payers(rooms.admitted()).must(by, payment.visit());
            return address(tx, asked, payment.patient()).flatMap(to -> put(tx, asked, payment.patient(), to));
        });
    }

    /// What somebody asked for, oldest first.
    public List<ReceiptMail> of(Tx tx, PatientId patient) {
        return rows(tx).ofPatient(patient.value()).stream()
                .map(ReceiptMailRow::mail)
                .toList();
    }

    /// The desk has it sent once more.
    public void again(Actor by, UUID id) {
        by.must(Duty.TAKE_MONEY);
        store.writeDurably(by, tx -> {
            var row = rows(tx).find(id).orElseThrow();
            if (!row.mail().canBeSentAgain()) return false;
            row.asked = tx.now();
            row.attempts = 0;
            row.nextTry = tx.now();
            stands(tx, row, ReceiptMail.State.WAITING, null, Deed.ASKED);
            return true;
        });
    }

    /// What the program was stopped in the middle of: nobody knows whether it went. To be called once at the start,
    /// before anything is sent.
    public void catchUp(Actor by) {
        by.must(Duty.SETTLE);
        store.write(by, tx -> {
            for (var row : rows(tx).inState(ReceiptMail.State.SENDING.name()))
                left(tx, row, ReceiptMail.State.UNCLEAR, null);
            return true;
        });
    }

    /// Sends what is due, on the caller's thread.
    ///
    /// @return how many were sent
    public int sendDue(Actor by) {
        by.must(Duty.SETTLE);
        if (!isSetUp()) return 0;
        sending.lock();
        try {
            var sent = 0;
            for (var letter = next(by); letter.isPresent(); letter = next(by)) {
                var id = letter.get().id();
                var delivery = handed(letter.get());
                store.writeDurably(by, tx -> ended(tx, id, delivery));
                if (delivery instanceof MailServer.Delivery.Sent) sent++;
            }
            return sent;
        } finally {
            sending.unlock();
        }
    }

    /// Whatever breaks on the way, nobody knows then whether it went.
    private MailServer.Delivery handed(MailServer.Letter letter) {
        try {
            return server.send(letter);
        } catch (RuntimeException broken) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A receipt broke on its way: " + broken.getClass().getName());
            return new MailServer.Delivery.Unclear();
        }
    }

    private Optional<MailServer.Letter> next(Actor by) {
        return store.writeDurably(by, tx -> {
            var due = rows(tx).due(tx.now()).stream().findFirst();
            due.ifPresent(row -> {
                row.attempts++;
                stands(tx, row, ReceiptMail.State.SENDING, null, Deed.CHANGED);
            });
            return due.map(ReceiptMailRow::letter);
        });
    }

    private boolean ended(Tx tx, UUID id, MailServer.Delivery delivery) {
        var row = rows(tx).find(id).orElseThrow();
        switch (delivery) {
            case MailServer.Delivery.Sent() -> {
                row.forget();
                stands(tx, row, ReceiptMail.State.SENT, null, Deed.SENT);
            }
            case MailServer.Delivery.NotNow(var why) -> later(tx, row, why);
            case MailServer.Delivery.Refused(var why) -> left(tx, row, ReceiptMail.State.REFUSED, why);
            case MailServer.Delivery.Unclear() -> left(tx, row, ReceiptMail.State.UNCLEAR, null);
        }
        return true;
    }

    private void later(Tx tx, ReceiptMailRow row, ReceiptMail.Why why) {
        if (row.asked.plus(LONGEST).isBefore(tx.now())) {
            left(tx, row, ReceiptMail.State.REFUSED, why);
            return;
        }
        row.nextTry = tx.now().plus(PAUSES.get(Math.min(row.attempts, PAUSES.size()) - 1));
        stands(tx, row, ReceiptMail.State.WAITING, why, Deed.CHANGED);
    }

    /// From here on it is for the desk.
    private void left(Tx tx, ReceiptMailRow row, ReceiptMail.State state, ReceiptMail.@Nullable Why why) {
        stands(tx, row, state, why, Deed.REFUSED);
        rooms.requests().leave(tx, DeskReason.RECEIPT_NOT_SENT, new PatientId(row.patient), "");
    }

    private Optional<EmailAddress> address(Tx tx, Asked asked, PatientId patient) {
        if (asked.to() != null) return Optional.of(asked.to());
        return rooms.patients()
                .find(tx, patient)
                .map(Patient::reach)
                .flatMap(reach -> Optional.ofNullable(reach.email()))
                .flatMap(EmailAddress::of);
    }

    private Optional<ReceiptMail> put(Tx tx, Asked asked, PatientId patient, EmailAddress to) {
        var all = rows(tx).ofPayment(asked.receipt().value());
        var before = all.stream()
                .filter(row -> to.text().equals(row.address) && !row.mail().canBeSentAgain())
                .findFirst();
        if (before.isPresent()) return before.map(ReceiptMailRow::mail);
        if (all.size() >= MOST_FOR_ONE) return Optional.empty();
        var row = new ReceiptMailRow();
        row.id = tx.newId();
        row.payment = asked.receipt().value();
        row.patient = patient.value();
        row.address = to.text();
        row.masked = to.masked();
        row.subject = asked.subject();
        row.content = asked.text();
        row.nextTry = tx.now();
        row.asked = tx.now();
        stands(tx, row, ReceiptMail.State.WAITING, null, Deed.ASKED);
        return Optional.of(row.mail());
    }

    private void stands(Tx tx, ReceiptMailRow row, ReceiptMail.State state, ReceiptMail.@Nullable Why why, Deed deed) {
        row.stands(state, why, tx.now());
        rows(tx).keep(row);
        books.changedHere(tx, deed, Kind.PAYMENT, row.payment, new PatientId(row.patient));
    }

    private static ReceiptMailRows rows(Tx tx) {
        return new ReceiptMailRows_(tx.session());
    }
}
