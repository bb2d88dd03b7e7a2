package health.threshold.clinic.billing;

import health.threshold.kernel.PatientId;
import health.threshold.store.Tx;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.joda.money.Money;

/// Takes the entries of a file that was replaced over to the one that is kept: against each one that undoes it there,
/// and
/// one that says it here. Both follow from the entry alone (their ids, their keys, their time), so that two devices
/// that
/// carry it over write the same two and nothing is doubled; and whatever comes later to the closed file is carried over
/// by
/// itself, with no balance to know.
final class CarriedOver {

    private static final String OUT = "over:";
    private static final String IN = "into:";

    private final Ledger ledger;

    CarriedOver(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @return how many entries had not been carried over yet
    int carry(Tx tx, PatientId from, PatientId to) {
        var count = 0;
        for (var entry : ledger.of(tx, from)) {
            if (entry.amount().isZero() || isOut(entry, to)) continue;
            var out = entry(entry, from, OUT + about(entry, to), entry.amount().negated());
            if (ledger.posted(tx, out.key()).isPresent()) continue;
            ledger.post(tx, out);
            ledger.post(tx, entry(entry, to, IN + about(entry, to), entry.amount()));
            count++;
        }
        return count;
    }

    /// Whether this is what took another entry there, and so is carried over already.
    private static boolean isOut(LedgerEntry entry, PatientId to) {
        return entry.key().startsWith(OUT) && entry.key().endsWith(ends(to));
    }

    private static LedgerEntry entry(LedgerEntry source, PatientId on, String key, Money amount) {
        return new LedgerEntry(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                key,
                on,
                source.visit(),
                amount.isNegative() ? Posting.ADJUSTMENT : Posting.CHARGE,
                amount,
                source.words(),
                source.posted(),
                source.by(),
                null);
    }

    private static String about(LedgerEntry source, PatientId to) {
        return source.id() + ends(to);
    }

    private static String ends(PatientId to) {
        return ">" + to;
    }
}
