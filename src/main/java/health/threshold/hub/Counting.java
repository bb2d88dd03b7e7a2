package health.threshold.hub;

import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.outbox.Outbox;
import health.threshold.store.outbox.Parked;
import health.threshold.store.outbox.Waiting;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts what waits, without opening it.
final class Counting {

    private final Translators translators;
    private final HeldBack heldBack;
    private final Outbox outbox = new Outbox();
    private final AuditLog audit = new AuditLog();

    Counting(Translators translators, HeldBack heldBack) {
        this.translators = translators;
        this.heldBack = heldBack;
    }

    Standing now(Tx tx) {
        var conflicts = ConflictBook.rows(tx).open();
        var held = heldBack.parked(tx);
        var aside = SetAsides.rows(tx);
        var doubled = translators.business().countDoubled(tx);
        var mark = Stream.of(
                        conflicts.stream().map(row -> mark(tx, row)),
                        held.stream().map(one -> one.kind() + " " + one.id()),
                        aside.setAsideIds(translators.format()).stream().map(String::valueOf),
                        Stream.of("doubled " + doubled))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
        return new Standing(
                count(outbox.waiting(tx).stream().map(Waiting::kind)),
                count(held.stream().map(Parked::kind)),
                count(conflicts.stream().map(row -> translators.kindOf(row.type))),
                count(aside.setAsideReasons(translators.format()).stream()),
                doubled,
                mark);
    }

    /// A conflict looks different once somebody has decided it, or has changed again what it is about.
    private String mark(Tx tx, ConflictRow row) {
        var kinds = translators.of(row.type).map(Translator::kinds).orElse(Set.of(Kind.OTHER));
        var last = audit.lastChange(tx, kinds, ResourceId.of(row.type, row.entity));
        return row.id + " " + row.decision + " " + row.decided + " "
                + last.map(AuditEntry::seq).orElse(0L);
    }

    private static <T> Map<T, Long> count(Stream<T> all) {
        return all.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
