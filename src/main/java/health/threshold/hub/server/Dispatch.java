package health.threshold.hub.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Answer;
import health.threshold.hub.Edit;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Line;
import health.threshold.hub.RawJson;
import health.threshold.hub.Trouble;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Sends what one action changed: as one transaction where the server knows them, else one resource after another.
///
/// Each says what it goes on from, so that nobody's work is overwritten. A server that finds it has moved on says 409
/// or 412; it may have moved on by our own hand, in an exchange whose answer was lost. So what it has is read before
/// anything is called overtaken. A server that refuses ids of ours is asked to choose its own.
final class Dispatch {

    private static final int MOST_SILENCES = 5;
    private static final Set<Integer> UNKNOWN_HERE = Set.of(404, 405, 501);
    private static final Set<Integer> PERHAPS_THE_ID = Set.of(400, 404, 405, 422, 501);

    private final Server server;
    private final Border border;
    private final NameBook book;
    private final Map<String, Integer> silences = new HashMap<>();
    private boolean knowsTransactions = true;
    private boolean failedBefore;

    Dispatch(Server server, Border border) {
        this.server = server;
        this.border = border;
        book = border.book();
    }

    List<Answer> send(List<Edit> edits) {
        var key = edits.getFirst().version();
        try {
            var answers = knowsTransactions && edits.size() > 1 ? together(edits) : oneByOne(edits);
            failedBefore = false;
            silences.remove(key);
            return answers;
        } catch (HubTrouble trouble) {
            // One action that the server stumbles over must not keep everyone else's back; a server that stumbles over
            // everything is in trouble.
            if (trouble.trouble() != Trouble.FAILING || failedBefore) throw trouble;
            failedBefore = true;
            var isHopeless = silences.merge(key, 1, Integer::sum) > MOST_SILENCES;
            return same(edits, isHopeless ? new Answer.Refused("The server fails on it") : new Answer.Silent());
        }
    }

    private List<Answer> together(List<Edit> edits) {
        var unfindable = unfindable(edits, book::isNaming);
        if (unfindable.isPresent()) return same(edits, unfindable.get());
        var parcels = Parcel.of(border, edits, Set.of());
        var answer = server.post(bundle(parcels));
        if (PERHAPS_THE_ID.contains(answer.status())) {
            var unknown = new HashSet<String>();
            for (var edit : edits) if (Parcel.isNew(edit) && book.isUnknown(edit.type())) unknown.add(edit.type());
            if (!unknown.isEmpty() && unfindable(edits, unknown::contains).isEmpty()) {
                var others = Parcel.of(border, edits, unknown);
                var other = server.post(bundle(others));
                if (other.isGood()) unknown.forEach(book::names);
                if (other.isGood() || UNKNOWN_HERE.contains(answer.status())) {
                    parcels = others;
                    answer = other;
                }
            }
        }
        // Somebody made the same at the same moment; by now it can be seen who was first.
        if (answer.status() == 409 && parcels.stream().anyMatch(Parcel::isPosted))
            answer = server.post(bundle(parcels));
        if (answer.isGood()) return accepted(parcels, answer);
        return switch (answer.status()) {
            case 409, 412, 410 -> compared(edits);
            case 404, 405, 501 -> {
                knowsTransactions = false;
                yield oneByOne(edits);
            }
            default -> same(edits, new Answer.Refused(Server.reason(answer)));
        };
    }

    private static ObjectNode bundle(List<Parcel> parcels) {
        var bundle = RawJson.object().put("resourceType", "Bundle").put("type", "transaction");
        var entries = bundle.putArray("entry");
        for (var parcel : parcels) parcel.write(entries.addObject());
        return bundle;
    }

    /// Why these cannot be sent, if the server chooses ids and would not know again what came before.
    private Optional<Answer> unfindable(List<Edit> edits, Predicate<String> which) {
        return edits.stream()
                .filter(edit -> Parcel.isNew(edit) && which.test(edit.type()))
                .filter(edit -> !book.isFindable(edit.type(), edit.id()))
                .findFirst()
                .map(edit -> unfindable(edit.type()));
    }

    private static Answer unfindable(String type) {
        return new Answer.Refused("This server gives its own ids, and cannot search for " + type
                + " by identifier. So that nothing is there twice, it is not sent");
    }

    private List<Answer> accepted(List<Parcel> parcels, Wire.Reply answer) {
        var entries = Server.bundle(answer).path("entry");
        var answers = new ArrayList<Answer>();
        var doubtful = new LinkedHashMap<Integer, Edit>();
        for (int at = 0; at < parcels.size(); at++) {
            var parcel = parcels.get(at);
            var said = Said.of(entries.path(at).path("response"));
            var isClear = entries.size() == parcels.size() && said.fits(parcel) && isOnly(parcel, parcels);
            if (isClear) learn(parcel, said);
            answers.add(isClear ? said.version().map(Answer.Accepted::new).orElse(null) : null);
            if (answers.getLast() == null) doubtful.put(at, parcel.edit());
        }
        var read = compared(List.copyOf(doubtful.values())).iterator();
        doubtful.keySet().forEach(at -> answers.set(at, read.next()));
        return answers;
    }

    /// Of two new ones of one type, an answer does not say which is which.
    private static boolean isOnly(Parcel parcel, List<Parcel> parcels) {
        return !parcel.isPosted()
                || parcels.stream()
                                .filter(other -> other.path().equals(parcel.path()))
                                .count()
                        == 1;
    }

    private void learn(Parcel parcel, Said said) {
        var edit = parcel.edit();
        if (parcel.isPosted()) said.id().ifPresent(id -> book.keep(edit.type(), Map.of(edit.id(), id)));
        else if (Parcel.isNew(edit)) book.takes(edit.type());
    }

    private List<Answer> oneByOne(List<Edit> edits) {
        var answers = new ArrayList<Answer>();
        for (var edit : edits) answers.add(one(edit));
        return answers;
    }

    private Answer one(Edit edit) {
        if (Parcel.isNew(edit) && book.isNaming(edit.type()) && !book.isFindable(edit.type(), edit.id()))
            return unfindable(edit.type());
        var parcel = Parcel.of(border, List.of(edit), Set.of()).getFirst();
        var answer = send(parcel);
        if (PERHAPS_THE_ID.contains(answer.status()) && Parcel.isNew(edit) && book.isUnknown(edit.type())) {
            if (!book.isFindable(edit.type(), edit.id()))
                return UNKNOWN_HERE.contains(answer.status())
                        ? unfindable(edit.type())
                        : new Answer.Refused(Server.reason(answer));
            parcel = Parcel.of(border, List.of(edit), Set.of(edit.type())).getFirst();
            answer = send(parcel);
            if (answer.isGood()) book.names(edit.type());
        }
        if (answer.status() == 409 && parcel.isPosted()) answer = send(parcel);
        if (answer.isGood()) {
            var said = Said.of(answer);
            if (!said.fits(parcel)) return compared(edit);
            learn(parcel, said);
            return said.version().<Answer>map(Answer.Accepted::new).orElseGet(() -> compared(edit));
        }
        if (answer.status() == 409 || answer.status() == 412) return compared(edit);
        if (answer.status() == 410 || (answer.status() == 404 && !Parcel.isNew(edit)))
            return new Answer.Refused("The hub no longer has it");
        return new Answer.Refused(Server.reason(answer));
    }

    private Wire.Reply send(Parcel parcel) {
        return server.send(parcel.method(), parcel.path(), parcel.resource(), parcel.headers());
    }

    private Answer compared(Edit edit) {
        return compared(List.of(edit)).getFirst();
    }

    /// Whether the server has these after all.
    private List<Answer> compared(List<Edit> edits) {
        var ids = new LinkedHashMap<String, Set<String>>();
        for (var edit : edits)
            ids.computeIfAbsent(edit.type(), none -> new HashSet<>()).add(edit.id());
        var there = new HashMap<String, ObjectNode>();
        ids.forEach((type, some) -> {
            for (var line : border.look(type, some))
                if (line instanceof Line.Whole(var number, var theirs))
                    there.put(type + "/" + theirs.path("id").asText(), theirs);
        });
        return edits.stream()
                .map(edit -> compared(edit, Optional.ofNullable(there.get(edit.type() + "/" + edit.id()))))
                .toList();
    }

    private static Answer compared(Edit edit, Optional<ObjectNode> theirs) {
        if (theirs.isEmpty())
            return Parcel.isNew(edit)
                    ? new Answer.Overtaken(Optional.empty())
                    : new Answer.Refused("The hub no longer has it");
        return theirs.filter(edit::isContentOf)
                .flatMap(
                        one -> Server.version(one.path("meta").path("versionId").asText()))
                .<Answer>map(Answer.Accepted::new)
                .orElseGet(() -> new Answer.Overtaken(theirs));
    }

    private static List<Answer> same(List<Edit> edits, Answer answer) {
        return edits.stream().map(edit -> answer).toList();
    }
}
