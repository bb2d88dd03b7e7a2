package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.mirror.Mirrored;
import health.threshold.store.outbox.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes one edit into the mirror and its room, in two steps. First what the hub says is joined: an edit that goes on
/// from the mirror replaces it, one that began earlier is merged with it. Then what was changed here and not yet sent
/// is laid over the outcome. What two people changed differently waits for a person, and both values are kept.
final class Reconciliation implements Taking {

    private final Translators translators;
    private final Outbox outbox;
    private final Mirror mirror = new Mirror();
    private final History history = new History();
    private final ForeignIds foreign = new ForeignIds();
    private final ConflictBook conflicts = new ConflictBook();

    Reconciliation(Translators translators, Outbox outbox) {
        this.translators = translators;
        this.outbox = outbox;
    }

    @Override
    public Taken take(Tx tx, ObjectNode resource) {
        var edit = Edit.read(resource);
        var known = history.find(tx, edit);
        if (known.isPresent()) return knownAlready(tx, edit, known.get());
        history.keepPast(tx, edit);
        foreign.keep(tx, edit.type(), edit.id());
        var mirrored = mirror.find(tx, edit.type(), edit.id());
        if (mirrored.isEmpty()) return settle(tx, null, edit, null);
        var descent = history.descent(tx, edit.type(), edit.id());
        var placed = edit.isOurs() || !edit.bases().isEmpty() ? edit : placed(edit, mirrored.get(), descent);
        if (isOld(placed, mirrored.get(), descent)) {
            history.keep(tx, placed, VersionRow.SEEN);
            return Taken.KNOWN;
        }
        return settle(tx, mirrored.get(), placed, null);
    }

    /// Nothing is ever removed from a folder.
    @Override
    public void gone(Tx tx, String type, String id) {}

    @Override
    public void accepted(Tx tx, Edit edit, String version) {
        var known = history.find(tx, edit);
        if (known.isPresent() && known.get().state.equals(VersionRow.MADE)) {
            history.arrived(tx, known.get());
            return;
        }
        for (var tried : history.trying(tx, edit.type(), edit.id())) history.arrived(tx, tried);
        foreign.keep(tx, edit.type(), edit.id());
        advance(tx, mirror.find(tx, edit.type(), edit.id()).orElse(null), edit, VersionRow.SEEN);
    }

    @Override
    public void decide(Tx tx, Edit edit, Side side) {
        var mirrored = mirror.find(tx, edit.type(), edit.id());
        var descent = history.descent(tx, edit.type(), edit.id());
        if (mirrored.isPresent() && isOld(edit, mirrored.get(), descent)) return;
        settle(tx, mirrored.orElse(null), edit, side);
    }

    /// The room's view of a resource now, laid over the base by everyone who has a change to tell.
    Optional<ObjectNode> overlaid(Tx tx, Translator by, List<Kind> kinds, UUID id, ObjectNode base) {
        var laid = base.deepCopy();
        var any = false;
        for (var kind : kinds) {
            var now = by.overlay(tx, kind, id, laid.deepCopy());
            if (now.isEmpty()) continue;
            laid = now.get();
            any = true;
        }
        // Through its text, so that a number is the same number whoever made the node.
        return any ? RawJson.parse(RawJson.write(laid)) : Optional.empty();
    }

    /// The resource to lay on where the hub has none yet: type, id, and the id as identifier.
    static ObjectNode blank(String type, String id) {
        var resource = RawJson.object().put("resourceType", type).put("id", id);
        if (ResourceId.isUuid(id))
            resource.putArray("identifier")
                    .addObject()
                    .put("system", "urn:ietf:rfc:3986")
                    .put("value", "urn:uuid:" + id);
        return resource;
    }

    static ObjectNode content(@Nullable Mirrored mirrored, String type, String id) {
        return mirrored == null
                ? blank(type, id)
                : RawJson.parse(mirrored.json()).orElseThrow();
    }

    /// Moves the mirror to this version, and keeps what it held before.
    void advance(Tx tx, @Nullable Mirrored from, Edit to, String state) {
        if (from != null) history.retire(tx, from);
        history.note(tx, to, state);
        mirror.keep(tx, mirrored(tx, to, to.version(), to.content(), null));
    }

    /// What the mirror keeps of an edit, with the person whom it is about.
    Mirrored mirrored(Tx tx, Edit edit, String version, ObjectNode content, @Nullable Instant stamped) {
        var whom = Keeping.whom(tx, mirror, content).orElse(null);
        return new Mirrored(edit.type(), edit.id(), version, () -> RawJson.write(content), whom, stamped);
    }

    private Taken knownAlready(Tx tx, Edit edit, VersionRow row) {
        if (row.state.equals(VersionRow.SEEN)) return Taken.KNOWN;
        // Ours has arrived without our hearing of it. The room holds it, and whatever was changed since, already.
        var sent = row.state.equals(VersionRow.TRYING);
        history.arrived(tx, row);
        if (!sent) return Taken.KNOWN;
        var mirrored = mirror.find(tx, edit.type(), edit.id());
        if (mirrored.isEmpty() || edit.bases().contains(mirrored.get().version()))
            advance(tx, mirrored.orElse(null), edit, VersionRow.SEEN);
        return Taken.KNOWN;
    }

    /// Other programs do not say what they began with: it is taken to be the last of their versions we know.
    private static Edit placed(Edit edit, Mirrored mirrored, History.Descent descent) {
        return descent.plainBase(mirrored)
                .map(base -> new Edit(edit.type(), edit.id(), edit.version(), List.of(base), edit.content()))
                .orElse(edit);
    }

    private static boolean isOld(Edit edit, Mirrored mirrored, History.Descent descent) {
        var past = descent.ancestors(List.of(mirrored.version()));
        if (past.contains(edit.version())) return true;
        return edit.number()
                .filter(number -> past.stream()
                        .filter(version -> version.matches("[0-9]{1,18}"))
                        .anyMatch(version -> Long.parseLong(version) >= number))
                .isPresent();
    }

    /// @param side whose values stand where the edits clash; `null` asks a person
    private Taken settle(Tx tx, @Nullable Mirrored from, Edit edit, @Nullable Side side) {
        var joined = joined(tx, from, edit, side);
        if (joined == null) return Taken.CONFLICT;
        if (from != null && joined.version().equals(from.version())) {
            history.keep(tx, edit, VersionRow.SEEN);
            return Taken.IN;
        }
        var translator = translators.of(edit.type());
        if (translator.isPresent() && !laid(tx, translator.get(), from, joined, edit, side)) return Taken.CONFLICT;
        var isTheirs = joined.version().equals(edit.version());
        if (!isTheirs) history.keep(tx, edit, VersionRow.SEEN);
        var known = history.find(tx, joined).map(row -> row.state);
        advance(tx, from, joined, isTheirs ? VersionRow.SEEN : known.orElse(VersionRow.MADE));
        closeContained(tx, joined);
        return Taken.IN;
    }

    /// What the hub's side is after this edit: the edit itself, the mirror as it was, or a version that joins both.
    private @Nullable Edit joined(Tx tx, @Nullable Mirrored from, Edit edit, @Nullable Side side) {
        if (from == null) return edit;
        var descent = history.descent(tx, edit.type(), edit.id());
        if (descent.ancestors(edit.bases()).contains(from.version())) return edit;
        if (translators.of(edit.type()).isEmpty()) return edit;
        var mine = content(from, edit.type(), edit.id());
        var base = descent.common(from, edit).orElseGet(RawJson::object);
        var merged = Merge.of(base, mine, edit.content(), side == null ? Side.OURS : side);
        if (!merged.isClean() && side == null) {
            conflict(tx, edit, merged.clashes(), List.of());
            return null;
        }
        // Both of ours are named in the outcome, even if it says no more than one of them: a version that nobody names
        // stays among the newest. Another program may answer every version with one of its own, and is given none.
        if (side == null && !(edit.isOurs() && Edit.isOurs(from.version()))) {
            var asTheirs = Edit.same(merged.content(), edit.content());
            var asMine = Edit.same(merged.content(), mine);
            if (asTheirs && (!asMine || edit.version().compareTo(from.version()) > 0)) return edit;
            if (asMine) return new Edit(edit.type(), edit.id(), from.version(), List.of(), mine);
        }
        return Edit.made(edit.type(), edit.id(), List.of(from.version(), edit.version()), merged.content());
    }

    /// Brings the room to the joined version, under what was changed here and waits to be sent.
    boolean laid(Tx tx, Translator translator, @Nullable Mirrored from, Edit joined, Edit edit, @Nullable Side side) {
        var id = ResourceId.of(edit.type(), edit.id());
        var waiting = new ArrayList<Kind>();
        for (var kind : translator.kinds()) if (outbox.isWaiting(tx, kind, id)) waiting.add(kind);
        if (waiting.isEmpty()) {
            translator.receive(tx, joined.content().deepCopy());
            return true;
        }
        var base = content(from, edit.type(), edit.id());
        var ours = overlaid(tx, translator, waiting, id, base).orElse(base);
        var merged = Merge.of(base, ours, joined.content(), side == null ? Side.OURS : side);
        if (!merged.isClean() && side == null) {
            conflict(tx, edit, merged.clashes(), waiting);
            return false;
        }
        if (!Edit.same(merged.content(), ours)) translator.receive(tx, merged.content());
        return true;
    }

    private void conflict(Tx tx, Edit edit, List<Clash> clashes, List<Kind> waiting) {
        history.keep(tx, edit, VersionRow.SEEN);
        closeContained(tx, edit);
        conflicts.found(tx, edit, clashes);
        var id = ResourceId.of(edit.type(), edit.id());
        for (var kind : waiting) outbox.park(tx, kind, id, "Changed on two devices at once");
    }

    /// A later version that contains one that clashed takes its place, whichever device it came from.
    private void closeContained(Tx tx, Edit reached) {
        if (!conflicts.isOpen(tx, reached.type(), reached.id())) return;
        var past = history.descent(tx, reached.type(), reached.id()).ancestors(List.of(reached.version()));
        var closed = conflicts.close(tx, reached, past);
        var translator = translators.of(reached.type());
        if (!closed || translator.isEmpty()) return;
        var id = ResourceId.of(reached.type(), reached.id());
        for (var kind : translator.get().kinds()) outbox.resume(tx, kind, id);
    }
}
