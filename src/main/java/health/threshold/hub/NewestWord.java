package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Packed;
import health.threshold.store.Tx;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.mirror.Mirrored;
import health.threshold.store.outbox.Outbox;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes in what a server says is the newest version of a resource. There is one line of versions, and the server
/// draws it: its word goes on from the one the mirror holds, whatever the two are called. What was changed here and
/// not yet sent is laid over it, and clashes wait for a person as they do everywhere.
final class NewestWord implements Taking {

    private final Translators translators;
    private final Outbox outbox;
    private final Reconciliation reconciliation;
    private final Mirror mirror = new Mirror();
    private final History history = new History();
    private final ForeignIds foreign = new ForeignIds();
    private final ConflictBook conflicts = new ConflictBook();

    NewestWord(Translators translators, Outbox outbox, Reconciliation reconciliation) {
        this.translators = translators;
        this.outbox = outbox;
        this.reconciliation = reconciliation;
    }

    @Override
    public Taken take(Tx tx, ObjectNode resource) {
        return take(tx, Edit.read(resource), Edit.stamped(resource).orElse(null));
    }

    @Override
    public Function<ObjectNode, Taken> among(Tx tx, List<Line> lines) {
        var open = Unsettled.about(tx, lines);
        tx.expect(rows(lines));
        return resource -> {
            var edit = Edit.read(resource);
            var stamped = Edit.stamped(resource).orElse(null);
            return open.isQuiet(edit) ? welcome(tx, edit, stamped, open) : take(tx, edit, stamped);
        };
    }

    private static Set<UUID> rows(List<Line> lines) {
        var rows = new HashSet<UUID>();
        for (var line : lines)
            if (line instanceof Line.Whole(var number, var resource))
                rows.add(ResourceId.of(
                        resource.path("resourceType").asText(),
                        resource.path("id").asText()));
        return rows;
    }

    /// Nothing here is to be joined with it: it goes to its room and into the mirror as it comes.
    private Taken welcome(Tx tx, Edit edit, @Nullable Instant stamped, Unsettled open) {
        foreign.keep(tx, edit.type(), edit.id());
        translators.of(edit.type()).ifPresent(by -> by.receive(tx, edit.content()));
        var mirrored = mirrored(tx, edit, stamped);
        if (open.mirrored(edit) == null) mirror.add(tx, mirrored);
        else mirror.keep(tx, mirrored);
        return Taken.IN;
    }

    private Taken take(Tx tx, Edit edit, @Nullable Instant stamped) {
        var mirrored = mirror.find(tx, edit.type(), edit.id()).orElse(null);
        if (mirrored != null && mirrored.version().equals(edit.version())) {
            if (mirrored.stamped() != null && mirrored.stamped().equals(stamped)) return Taken.KNOWN;
            if (mirrored.stamped() == null && Edit.same(content(mirrored, edit), edit.content())) {
                // What was sent has been read back: now it is known when the server wrote it.
                keep(tx, edit, stamped);
                return Taken.KNOWN;
            }
        }
        if (conflicts.isOpen(tx, edit.type(), edit.id(), edit.version())) return Taken.KNOWN;
        foreign.keep(tx, edit.type(), edit.id());
        overtaken(tx, edit);
        return settle(tx, mirrored, edit, stamped, null);
    }

    @Override
    public void decide(Tx tx, Edit edit, Side side) {
        settle(tx, mirror.find(tx, edit.type(), edit.id()).orElse(null), edit, null, side);
    }

    /// Its row is struck out, unless somebody here has changed it and the server has not heard.
    @Override
    public void gone(Tx tx, String type, String id) {
        var mirrored = mirror.find(tx, type, id);
        if (mirrored.isEmpty()) return;
        var entity = ResourceId.of(type, id);
        var waits = false;
        var translator = translators.of(type);
        for (var kind : translator.map(Translator::kinds).orElse(Set.of())) {
            if (!outbox.isWaiting(tx, kind, entity)) continue;
            outbox.park(tx, kind, entity, "The hub no longer has it");
            waits = true;
        }
        var content = RawJson.parse(mirrored.get().json()).orElseThrow();
        if (!waits && translator.isPresent() && Ending.strike(content))
            translator.get().receive(tx, content);
        mirror.remove(tx, type, id);
        history.forgetTrying(tx, type, id);
    }

    /// When the server wrote it is known once it has been read back.
    @Override
    public void accepted(Tx tx, Edit edit, String version) {
        foreign.keep(tx, edit.type(), edit.id());
        history.forgetTrying(tx, edit.type(), edit.id());
        mirror.keep(tx, reconciliation.mirrored(tx, edit, version, Edit.bare(edit.content()), null));
    }

    private Taken settle(Tx tx, @Nullable Mirrored from, Edit edit, @Nullable Instant stamped, @Nullable Side side) {
        var placed = new Edit(
                edit.type(),
                edit.id(),
                edit.version(),
                from == null ? List.of() : List.of(from.version()),
                edit.content(),
                edit.author());
        var translator = translators.of(edit.type());
        if (translator.isPresent()
                && !isOurs(tx, edit)
                && !reconciliation.laid(tx, translator.get(), begunWith(tx, from, placed), placed, placed, side))
            return Taken.CONFLICT;
        history.forgetTrying(tx, edit.type(), edit.id());
        keep(tx, edit, stamped);
        return Taken.IN;
    }

    /// What both sides began with. An edit of ours whose answer was lost may have arrived, and others may have gone on
    /// from it: where theirs holds all that it changed, it is what they began with. Nobody clashes with themselves.
    private @Nullable Mirrored begunWith(Tx tx, @Nullable Mirrored from, Edit theirs) {
        var base = Reconciliation.content(from, theirs.type(), theirs.id());
        for (var row : history.trying(tx, theirs.type(), theirs.id())) {
            if (row.body == null) continue;
            var tried = RawJson.parse(Packed.text(row.body)).orElseThrow();
            var merged = Merge.of(base, tried, theirs.content(), Side.OURS);
            if (merged.isClean() && Edit.same(merged.content(), theirs.content()))
                return new Mirrored(theirs.type(), theirs.id(), row.version, RawJson.write(tried), null, null);
        }
        return from;
    }

    /// Our own edit whose answer was lost: the room holds it already, and whatever was changed since.
    private boolean isOurs(Tx tx, Edit edit) {
        return history.trying(tx, edit.type(), edit.id()).stream()
                .anyMatch(row -> row.body != null
                        && Edit.same(RawJson.parse(Packed.text(row.body)).orElseThrow(), edit.content()));
    }

    /// A newer version takes the place of one that clashed: it may clash no longer, and whoever decides must see it.
    private void overtaken(Tx tx, Edit edit) {
        if (!conflicts.closeAll(tx, edit.type(), edit.id())) return;
        var entity = ResourceId.of(edit.type(), edit.id());
        translators.of(edit.type()).ifPresent(by -> by.kinds().forEach(kind -> outbox.resume(tx, kind, entity)));
    }

    private void keep(Tx tx, Edit edit, @Nullable Instant stamped) {
        mirror.keep(tx, mirrored(tx, edit, stamped));
    }

    private Mirrored mirrored(Tx tx, Edit edit, @Nullable Instant stamped) {
        return reconciliation.mirrored(tx, edit, edit.version(), edit.content(), stamped);
    }

    private static ObjectNode content(Mirrored mirrored, Edit edit) {
        return Reconciliation.content(mirrored, edit.type(), edit.id());
    }
}
