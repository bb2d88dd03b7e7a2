package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Packed;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.mirror.Mirrored;
import health.threshold.store.outbox.Outbox;
import health.threshold.store.outbox.Waiting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sends what changed here, oldest first. Before a batch leaves, its versions are noted; so when the program dies
/// between the sending and the acknowledgement, it knows its own batch again and sends nothing twice.
///
/// A row that cannot be written, or is refused, is parked for a person, and everyone else's changes go on.
final class Upload {

    private static final int BATCH = 500;

    private final Local local;
    private final Hub hub;
    private final Translators translators;
    private final Reconciliation reconciliation;
    private final Taking taking;
    private final Keeping keeping;
    private final Outbox outbox;
    private final Mirror mirror = new Mirror();
    private final History history = new History();
    private final ForeignIds foreign = new ForeignIds();
    private final ConflictBook conflicts = new ConflictBook();
    private final Signatures signatures;

    Upload(Round round, Reconciliation reconciliation) {
        local = round.local();
        hub = round.hub();
        translators = round.translators();
        taking = round.taking();
        keeping = round.keeping();
        outbox = round.outbox();
        this.reconciliation = reconciliation;
        signatures = new Signatures(translators);
    }

    /// One batch being made: the edits, and which rows each of them stands for.
    private static final class Batch {
        final List<Edit> joins = new ArrayList<>();
        final Map<String, Edit> changes = new LinkedHashMap<>();
        final Map<Waiting, Set<String>> rows = new LinkedHashMap<>();
        final Map<Waiting, String> unwritable = new LinkedHashMap<>();
        /// New to the hub as far as is known here, but sent before, and never answered.
        final Map<String, Set<String>> unanswered = new LinkedHashMap<>();

        List<Edit> inOrder(Translators translators) {
            var all = new ArrayList<>(joins);
            all.addAll(changes.values());
            all.sort(Comparator.comparingInt(edit -> translators.rank(edit.type())));
            return all;
        }
    }

    /// @param overtaken what the hub has in place of edits that came too late
    record Done(long sent, List<ObjectNode> overtaken) {
        Done and(Done more) {
            var both = new ArrayList<>(overtaken);
            both.addAll(more.overtaken);
            return new Done(sent + more.sent, both);
        }
    }

    private static final Done NOTHING = new Done(0, List.of());

    /// Sends everything that waits.
    Done run(Consumer<SyncStatus> progress) {
        var joins = local.read(this::joins);
        var waiting = local.read(outbox::waiting);
        var most = hub.manner() == Hub.Manner.SERVER ? 1 : BATCH;
        var all = joins.isEmpty() ? NOTHING : send(local.read(tx -> batch(tx, List.of(), joins)));
        var done = 0;
        for (var actions : Actions.together(waiting, most)) {
            progress.accept(new SyncStatus.Working(SyncStatus.Work.SENDING, done, waiting.size()));
            all = all.and(send(local.read(tx -> batch(tx, actions, List.of()))));
            done += actions.size();
        }
        return all;
    }

    private Done send(Batch batch) {
        var edits = batch.inOrder(translators);
        if (edits.isEmpty()) {
            if (!batch.rows.isEmpty() || !batch.unwritable.isEmpty())
                local.write(Deed.SENT, "nothing", tx -> settled(tx, batch, edits, new Receipt(List.of(), null)));
            return NOTHING;
        }
        var there = alreadyThere(batch, edits);
        if (there.isPresent()) return answered(batch, edits, there.get());
        local.write(Deed.SENT, edits.getFirst().version(), tx -> {
            for (var edit : batch.changes.values()) history.keep(tx, edit, VersionRow.TRYING);
            return true;
        });
        return answered(batch, edits, hub.send(local.read(tx -> signatures.under(tx, edits))));
    }

    private Done answered(Batch batch, List<Edit> edits, Receipt receipt) {
        var sent = local.write(Deed.SENT, edits.getFirst().version(), tx -> settled(tx, batch, edits, receipt));
        return new Done(sent, overtaken(receipt));
    }

    /// What was sent as new and never answered may be there, and somebody may have gone on from it since. Not every
    /// server minds being told again that it is new: so it is looked for first.
    private Optional<Receipt> alreadyThere(Batch batch, List<Edit> edits) {
        var found = new HashMap<String, ObjectNode>();
        batch.unanswered.forEach((type, ids) -> {
            for (var line : hub.look(type, ids))
                if (line instanceof Line.Whole(var number, var resource)) found.put(Freshness.name(resource), resource);
        });
        if (found.isEmpty()) return Optional.empty();
        return Optional.of(new Receipt(
                edits.stream()
                        .map(edit -> compared(edit, found.get(edit.type() + "/" + edit.id())))
                        .toList(),
                null));
    }

    private static Answer compared(Edit edit, @Nullable ObjectNode theirs) {
        if (theirs == null) return new Answer.Silent();
        var version = theirs.path("meta").path("versionId").asText();
        if (edit.isContentOf(theirs) && !version.isEmpty()) return new Answer.Accepted(version);
        return new Answer.Overtaken(Optional.of(theirs));
    }

    private static List<ObjectNode> overtaken(Receipt receipt) {
        return receipt.answers().stream()
                .flatMap(answer -> answer instanceof Answer.Overtaken(var theirs) ? theirs.stream() : Stream.empty())
                .toList();
    }

    private List<Edit> joins(Tx tx) {
        return history.made(tx).stream()
                .map(row -> {
                    var body = row.body != null
                            ? Packed.text(row.body)
                            : mirror.find(tx, row.type, row.id).orElseThrow().json();
                    return new Edit(
                            row.type,
                            row.id,
                            row.version,
                            row.baseList(),
                            RawJson.parse(body).orElseThrow());
                })
                .toList();
    }

    private Batch batch(Tx tx, List<Waiting> some, List<Edit> joins) {
        var batch = new Batch();
        batch.joins.addAll(joins);
        for (var waiting : some) {
            try {
                add(tx, batch, waiting);
            } catch (RuntimeException failure) {
                batch.rows.remove(waiting);
                batch.unwritable.put(
                        waiting,
                        "It could not be written (" + failure.getClass().getSimpleName() + ")");
            }
        }
        return batch;
    }

    private void add(Tx tx, Batch batch, Waiting waiting) {
        var keys = new HashSet<String>();
        var laid = new LinkedHashMap<String, Edit>();
        for (var translator : translators.of(waiting.kind())) {
            var type = translator.type();
            var id = foreign.of(tx, type, waiting.id());
            if (conflicts.isOpen(tx, type, id)) return;
            var mirrored = mirror.find(tx, type, id).orElse(null);
            var before = Reconciliation.content(mirrored, type, id);
            var key = type + "/" + id;
            var base = batch.changes.containsKey(key) ? batch.changes.get(key).content() : before;
            var now = reconciliation.overlaid(tx, translator, List.of(waiting.kind()), waiting.id(), base);
            if (now.isEmpty()) continue;
            foreign.outward(tx, now.get());
            if (mirrored != null && Edit.same(now.get(), before)) continue;
            laid.put(key, edit(tx, mirrored, type, id, now.get()));
            if (mirrored == null && !history.trying(tx, type, id).isEmpty())
                batch.unanswered.computeIfAbsent(type, none -> new HashSet<>()).add(id);
            keys.add(key);
        }
        batch.changes.putAll(laid);
        batch.rows.put(waiting, keys);
    }

    /// The edit to send. An attempt whose end nobody knows is made again as it was, or, if the row has changed since,
    /// counts as contained in this one.
    private Edit edit(Tx tx, @Nullable Mirrored mirrored, String type, String id, ObjectNode now) {
        var bases = new ArrayList<String>();
        if (mirrored != null) bases.add(mirrored.version());
        for (var row : history.trying(tx, type, id)) {
            var tried = row.body == null
                    ? RawJson.object()
                    : RawJson.parse(Packed.text(row.body)).orElseThrow();
            if (row.baseList().containsAll(bases) && Edit.same(tried, now))
                return new Edit(type, id, row.version, row.baseList(), tried);
            bases.add(row.version);
        }
        return Edit.made(type, id, bases, now);
    }

    /// A person who is new to the hub is here whole. Of one who was sent before, without an answer, others may have
    /// written meanwhile what was passed over here.
    private void arrived(Tx tx, Batch batch, Edit edit) {
        if (!edit.type().equals("Patient")) return;
        var person = ResourceId.of(edit.type(), edit.id());
        if (batch.unanswered.getOrDefault("Patient", Set.of()).contains(edit.id())) keeping.want(tx, List.of(person));
        else keeping.have(tx, person, keeping.today());
    }

    private long settled(Tx tx, Batch batch, List<Edit> edits, Receipt receipt) {
        var accepted = new HashSet<String>();
        var refused = new LinkedHashMap<String, String>();
        for (int at = 0; at < edits.size(); at++) {
            var edit = edits.get(at);
            switch (receipt.answers().get(at)) {
                case Answer.Accepted(var version) -> {
                    taking.accepted(tx, edit, version);
                    arrived(tx, batch, edit);
                    accepted.add(edit.type() + "/" + edit.id());
                }
                case Answer.Refused(var reason) -> refused.put(edit.type() + "/" + edit.id(), reason);
                case Answer.Overtaken _ -> {
                    if (edit.type().equals("Patient")) keeping.want(tx, List.of(ResourceId.of(edit.type(), edit.id())));
                }
                case Answer.Silent _ -> {}
            }
        }
        batch.rows.forEach((waiting, keys) -> {
            if (accepted.containsAll(keys)) outbox.accepted(tx, waiting);
            else
                refused.forEach((key, reason) -> {
                    if (keys.contains(key)) outbox.park(tx, waiting.kind(), waiting.id(), reason);
                });
        });
        batch.unwritable.forEach((waiting, why) -> outbox.park(tx, waiting.kind(), waiting.id(), why));
        if (receipt.own() != null) Download.keep(tx, receipt.own());
        return accepted.size();
    }
}
