package health.threshold.clinic.billing;

import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.visit.Admitted;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.Role;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.Objects;

/// Writes receipts out from the ledger. That somebody sees one is on record, and that it came out on paper as well.
public final class Receipts {

    private final Store store;
    private final Books books;
    private final Ledger ledger;
    private final ReceiptRooms rooms;
    private final Payers payers;

    /// The rooms that know whose it is, and who may have it.
    public record ReceiptRooms(ClinicSettings settings, Patients patients, Admitted admitted) {}

    public Receipts(Store store, Books books, Ledger ledger, ReceiptRooms rooms) {
        this.store = store;
        this.books = books;
        this.ledger = ledger;
        this.rooms = rooms;
        payers = new Payers(rooms.admitted());
    }

    /// The receipt for a posted payment.
    public Receipt of(Actor by, ReceiptId id) {
        return store.write(by, tx -> {
            var payment = payment(tx, id);
            payers.must(by, payment.visit());
            books.viewed(tx, Kind.PAYMENT, id.value(), payment.patient());
            return receipt(tx, payment);
        });
    }

    /// It has come out on paper, or as a file; the person may have gone meanwhile.
    public void printed(Actor by, ReceiptId id) {
        by.must(by.role() == Role.KIOSK ? Duty.SELF_PAY : Duty.TAKE_MONEY);
        store.write(by, tx -> {
            books.changedHere(
                    tx, Deed.PRINTED, Kind.PAYMENT, id.value(), payment(tx, id).patient());
            return true;
        });
    }

    private LedgerEntry payment(Tx tx, ReceiptId id) {
        return ledger.find(tx, id.value())
                .filter(entry -> entry.posting() == Posting.PAYMENT)
                .orElseThrow(() -> new IllegalArgumentException("There is no such payment"));
    }

    private Receipt receipt(Tx tx, LedgerEntry payment) {
        var entries = ledger.of(tx, payment.patient());
        var charges = entries.stream()
                .filter(entry -> entry.posting() == Posting.CHARGE && Objects.equals(entry.visit(), payment.visit()))
                // That a payment was struck out is nothing that was charged for.
                .filter(entry -> !Ledger.isVoid(entry))
                .map(entry -> new Receipt.Line(entry.words(), entry.amount()))
                .toList();
        var left = entries.stream()
                .map(LedgerEntry::amount)
                .reduce(payment.amount().multipliedBy(0), (a, b) -> a.plus(b));
        var settlement = Objects.requireNonNull(payment.settlement());
        return new Receipt(
                rooms.settings().clinic(tx).map(Clinic::name).orElse(""),
                settlement.receipt(),
                payment.posted(),
                initials(tx, payment.patient()),
                charges,
                payment.amount().negated(),
                settlement,
                left);
    }

    private String initials(Tx tx, PatientId id) {
        return rooms.patients()
                .find(tx, id)
                .map(patient ->
                        initial(patient.name().given()) + initial(patient.name().family()))
                .orElse("");
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}
