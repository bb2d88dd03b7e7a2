package health.threshold.clinic.billing;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.Actor;
import health.threshold.kernel.ClinicClock;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/// What was paid at one device for a visit that another one, which had not heard of it, took off the board. The money
/// stays where it is; the desk is told of it once, however many devices notice it.
record PaidCancelled(CopayDesk.Desk desk, ClinicClock clock) {

    /// A payment that stands, and the visit that does not.
    private record Stranded(Visit visit, LedgerEntry payment) {

        /// The same on every device.
        UUID id() {
            return UUID.nameUUIDFromBytes(("paid-cancelled:" + payment.key()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Leaves for the desk what nobody has left yet.
    void tell(Store store, Actor by) {
        if (store.read(by, tx -> untold(tx).findAny().isEmpty())) return;
        store.write(by, tx -> {
            untold(tx).toList().forEach(one -> tell(tx, one));
            return true;
        });
    }

    private void tell(Tx tx, Stranded one) {
        var paid = one.payment().amount().negated().toString();
        desk.requests()
                .leave(
                        tx,
                        DeskReason.PAID_CANCELLED,
                        one.visit(),
                        new DeskRequests.Known(one.id(), paid, one.payment().posted()));
    }

    private Stream<Stranded> untold(Tx tx) {
        var first = clock.today().minusDays(CardVerdicts.OF_LATE.toDays());
        return desk.visits().cancelled(tx, first).stream()
                .flatMap(visit -> Ledger.rows(tx).at(visit.id().value()).stream()
                        .map(LedgerEntryRow::entry)
                        .filter(entry -> entry.posting() == Posting.PAYMENT)
                        .filter(entry -> stands(tx, entry))
                        .map(entry -> new Stranded(visit, entry)))
                .filter(one -> desk.requests().find(tx, one.id()).isEmpty());
    }

    private static boolean stands(Tx tx, LedgerEntry entry) {
        return Ledger.rows(tx).keysAmong(entry.struckBy().toList()).isEmpty();
    }
}
