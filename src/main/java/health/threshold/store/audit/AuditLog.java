package health.threshold.store.audit;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.Role;
import health.threshold.store.Gathered;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import jakarta.data.Limit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes who did what into the same transaction as the deed itself. Entries hold ids, never a name or a value; each
/// carries the hash of the one before, and the schema refuses to change or remove one.
public final class AuditLog {

    private static final String START = "0".repeat(64);
    private static final int PAGE = 2_000;

    /// Deeds that change no row.
    private static final List<String> LOOKS = Stream.of(
                    Deed.VIEWED, Deed.SEARCHED, Deed.PRINTED, Deed.SENT, Deed.REFUSED, Deed.CLEARED)
            .map(Deed::name)
            .toList();

    private static final List<String> NOBODY_AT_A_SCREEN =
            Stream.of(Role.HUB, Role.SYSTEM, Role.KIOSK).map(Role::name).toList();

    /// A deed that concerns no single person.
    public void record(Tx tx, Deed deed, Kind kind, UUID id) {
        write(tx, deed, kind, id, null);
    }

    /// A deed that concerns this person.
    public void record(Tx tx, Deed deed, Kind kind, UUID id, PatientId patient) {
        write(tx, deed, kind, id, patient.value());
    }

    /// Everything that was seen or done of this person, oldest first.
    public List<AuditEntry> about(Tx tx, PatientId patient) {
        return entries(tx).about(patient.value()).stream().map(AuditEntry::of).toList();
    }

    /// The last change to this row, whoever made it: somebody here, or the hub with what came from elsewhere.
    public Optional<AuditEntry> lastChange(Tx tx, Set<Kind> kinds, UUID id) {
        return first(entries(tx).changes(id, names(kinds), LOOKS, Limit.of(1)));
    }

    /// The last change to this row that was made on this device.
    public Optional<AuditEntry> lastChangeHere(Tx tx, Set<Kind> kinds, UUID id) {
        return first(entries(tx).changesHere(id, names(kinds), LOOKS, Limit.of(1)));
    }

    /// The person whom this row concerned when something was last done with it.
    public Optional<PatientId> whom(Tx tx, UUID id) {
        return entries(tx).aboutSomebody(id, Limit.of(1)).stream()
                .flatMap(row -> Stream.ofNullable(row.patient))
                .map(PatientId::new)
                .findFirst();
    }

    /// The people whose papers somebody at this device has opened or changed since then.
    public Set<UUID> openedSince(Tx tx, Instant since) {
        return Set.copyOf(entries(tx).openedSince(since, NOBODY_AT_A_SCREEN));
    }

    /// Checks the whole chain, page by page.
    public ChainState check(Tx tx) {
        var entries = entries(tx);
        var previous = START;
        long seen = 0;
        for (var page = entries.between(0, PAGE); !page.isEmpty(); page = entries.between(seen, seen + PAGE)) {
            for (var row : page) {
                if (row.seq != seen + 1 || !row.previous.equals(previous) || !row.hash.equals(hash(row)))
                    return new ChainState.Broken(seen + 1);
                previous = row.hash;
                seen = row.seq;
            }
        }
        var last = entries.last().map(row -> row.seq).orElse(0L);
        return last == seen ? new ChainState.Whole(seen) : new ChainState.Broken(seen + 1);
    }

    private void write(Tx tx, Deed deed, Kind kind, UUID id, @Nullable UUID patient) {
        tx.audited();
        // Writes go one after another, so nobody else can add an entry while this unit lasts.
        var end = tx.memory(
                End.class,
                () -> entries(tx)
                        .last()
                        .map(last -> new End(last.seq, last.hash))
                        .orElseGet(() -> new End(0, START)));
        var row = new AuditRow();
        row.seq = end.seq + 1;
        row.at = tx.now();
        row.actor = tx.by().id();
        row.role = tx.by().role().name();
        row.station = tx.by().station().name();
        row.device = tx.by().device();
        row.deed = deed.name();
        row.kind = kind.name();
        row.entity = id;
        row.patient = patient;
        row.previous = end.hash;
        row.hash = hash(row);
        gathered(tx).add(row);
        end.seq = row.seq;
        end.hash = row.hash;
    }

    /// The last entry so far.
    private static final class End {
        private long seq;
        private String hash;

        End(long seq, String hash) {
            this.seq = seq;
            this.hash = hash;
        }
    }

    private static Optional<AuditEntry> first(List<AuditRow> rows) {
        return rows.stream().map(AuditEntry::of).findFirst();
    }

    private static List<String> names(Set<Kind> kinds) {
        return kinds.stream().map(Kind::name).toList();
    }

    private static Gathered<AuditRow> gathered(Tx tx) {
        return tx.gathered(AuditRow.class, rows -> new AuditEntries_(tx.session()).addAll(rows));
    }

    private static AuditEntries entries(Tx tx) {
        gathered(tx).write();
        return new AuditEntries_(tx.session());
    }

    private static String hash(AuditRow row) {
        var text = String.join(
                "\n",
                row.previous,
                Long.toString(row.seq),
                row.at.toString(),
                row.actor.toString(),
                row.role,
                row.station,
                row.device,
                row.deed,
                row.kind,
                row.entity.toString(),
                String.valueOf(row.patient));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
