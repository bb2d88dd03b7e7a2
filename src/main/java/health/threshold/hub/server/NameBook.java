package health.threshold.hub.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Line;
import health.threshold.hub.Names;
import health.threshold.hub.Trouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which types of ours the server names itself, and what it calls each resource. It is learnt from what the server
/// does, never from what server it says it is: an id that it refused, or a resource of ours that lies under another id
/// than the one its maker gave it.
final class NameBook {

    private static final int TOGETHER = 40;
    private static final int MOST_REMEMBERED = 100_000;
    private static final int MOST_SLIPS = 3;

    private final Server server;
    private final Set<String> types;
    private final Set<String> naming = new HashSet<>();
    private final Set<String> taking = new HashSet<>();
    private final Set<String> acquainted = new HashSet<>();
    private final Map<String, Boolean> findable = new HashMap<>();
    private final Map<String, Integer> slips = new HashMap<>();
    /// `Type/id` of what was asked about and is none of ours, so that it is asked about once.
    private final Set<String> strangers = new HashSet<>();

    private @Nullable Names names;

    NameBook(Server server, Set<String> types) {
        this.server = server;
        this.types = types;
    }

    void keepIn(Names kept) {
        names = kept;
        naming.addAll(kept.types());
    }

    /// Whether the server gives its own ids to this type.
    boolean isNaming(String type) {
        return naming.contains(type);
    }

    boolean isNamingAny() {
        return !naming.isEmpty();
    }

    /// Whether it has neither taken nor refused an id of ours for this type.
    boolean isUnknown(String type) {
        return !naming.contains(type) && !taking.contains(type);
    }

    /// It has taken an id of ours.
    void takes(String type) {
        taking.add(type);
    }

    /// It has given its own id where it had been asked for ours.
    void names(String type) {
        naming.add(type);
    }

    /// Whether a resource of this type can be found by its identifier. Where not, nobody could tell whether it had
    /// come before, and it would be there twice.
    boolean isFindable(String type, String id) {
        var known = findable.get(type);
        if (known != null) return known;
        var answer = server.get(search(type, Set.of(id)));
        var isAsAsked = !answer.isGood()
                || Entries.lines(Server.bundle(answer))
                        .allMatch(line -> line instanceof Line.Whole(var number, var resource)
                                && Identity.of(resource).filter(id::equals).isPresent());
        // Whoever does not know the parameter, and shows everything instead, does not find either; but that may have
        // been a slip.
        if (!isAsAsked && slips.merge(type, 1, Integer::sum) <= MOST_SLIPS) throw new HubTrouble(Trouble.FAILING);
        findable.put(type, answer.isGood() && isAsAsked);
        return answer.isGood() && isAsAsked;
    }

    Map<String, String> theirs(String type, Collection<String> ours) {
        return isNaming(type) && !ours.isEmpty() ? names().theirs(type, ours) : Map.of();
    }

    Map<String, String> ours(String type, Collection<String> theirs) {
        return isNaming(type) && !theirs.isEmpty() ? names().ours(type, theirs) : Map.of();
    }

    void keep(String type, Map<String, String> theirs) {
        if (theirs.isEmpty()) return;
        naming.add(type);
        names().keep(type, theirs);
    }

    /// Notes under which ids resources of ours lie here.
    void learn(Collection<ObjectNode> resources) {
        var claims = new LinkedHashMap<String, Map<String, String>>();
        for (var resource : resources) {
            var type = resource.path("resourceType").asText();
            var id = resource.path("id").asText();
            var made = Identity.of(resource).orElse(id);
            if (types.contains(type) && !id.isEmpty() && !made.equals(id) && !strangers.contains(type + "/" + id))
                claims.computeIfAbsent(type, none -> new LinkedHashMap<>()).putIfAbsent(made, id);
        }
        claims.forEach(this::learn);
    }

    private void learn(String type, Map<String, String> claims) {
        var known = theirs(type, claims.keySet());
        var fresh = new HashMap<String, String>();
        claims.forEach((our, their) -> {
            var before = known.get(our);
            if (their.equals(before)) return;
            if (isCopy(type, our, before)) remember(type, their);
            else fresh.put(our, their);
        });
        keep(type, fresh);
    }

    /// Whether what carries our identifier is only another's copy, as the thing itself lies where it was put.
    private boolean isCopy(String type, String our, @Nullable String before) {
        if (before == null && isNaming(type) && !taking.contains(type)) return false;
        return server.get(type + "/" + (before == null ? our : before)).isGood();
    }

    /// Learns who names this type from any resource of it, before something is asked about by its id.
    void acquaint(String type) {
        if (!isUnknown(type) || !types.contains(type) || acquainted.contains(type)) return;
        var answer = server.get(type + "?_count=1");
        if (!answer.isGood()) return;
        var some = Entries.lines(Server.bundle(answer))
                .flatMap(line ->
                        line instanceof Line.Whole(var number, var resource) ? Stream.of(resource) : Stream.empty())
                .toList();
        learn(some);
        if (!some.isEmpty()) acquainted.add(type);
    }

    /// Asks the server which of these, named as it names them, are ours.
    void askAboutTheirs(String type, Collection<String> theirs) {
        var unknown = unknown(type, theirs, ours(type, theirs).keySet());
        var there = new ArrayList<ObjectNode>();
        for (var line : Looking.at(server, type, unknown))
            if (line instanceof Line.Whole(var number, var resource)) there.add(resource);
        learn(there);
        var found = ours(type, unknown).keySet();
        unknown.stream().filter(id -> !found.contains(id)).forEach(id -> remember(type, id));
    }

    /// Asks the server what it calls these of ours.
    void askAboutOurs(String type, Collection<String> ours) {
        var unknown = unknown(type, ours, theirs(type, ours).keySet());
        find(type, unknown);
        var found = theirs(type, unknown).keySet();
        unknown.stream().filter(id -> !found.contains(id)).forEach(id -> remember(type, id));
    }

    /// Resources found by the ids that their makers gave them, as the server has them.
    List<ObjectNode> find(String type, Collection<String> ours) {
        var found = new ArrayList<ObjectNode>();
        for (var some : portions(List.copyOf(ours))) found.addAll(Looking.search(server, search(type, some)));
        learn(found);
        return found;
    }

    private List<String> unknown(String type, Collection<String> ids, Set<String> known) {
        return ids.stream()
                .filter(id -> !known.contains(id) && !strangers.contains(type + "/" + id))
                .toList();
    }

    private void remember(String type, String id) {
        if (strangers.size() > MOST_REMEMBERED) strangers.clear();
        strangers.add(type + "/" + id);
    }

    private static String search(String type, Collection<String> ids) {
        return type + "?_count=" + TOGETHER + "&" + Identity.search(type, ids).replace("|", "%7C");
    }

    private static List<List<String>> portions(List<String> all) {
        var portions = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += TOGETHER)
            portions.add(all.subList(from, Math.min(all.size(), from + TOGETHER)));
        return portions;
    }

    private Names names() {
        return Objects.requireNonNull(names, "A hub is told first where to keep names");
    }
}
