package health.threshold.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Joins two edits of one version, element by element. Who is "ours" makes no difference to a clean result, so two
/// devices that join the same edits get the same resource.
///
/// Lists whose items carry a key (`id`, `url`, or `system` and `use`) are joined key by key, and what stands there
/// several times under one key is one value; other lists, codes, quantities and references are one value each, for half
/// of one and half of the other would mean something else.
final class Merge {

    /// The joined resource, and the elements that both had changed differently.
    record Merged(ObjectNode content, List<Clash> clashes) {
        boolean isClean() {
            return clashes.isEmpty();
        }
    }

    private final @Nullable Side inDoubt;
    private final List<Clash> clashes = new ArrayList<>();

    private Merge(@Nullable Side inDoubt) {
        this.inDoubt = inDoubt;
    }

    /// @param inDoubt whose value the result has where they clash
    static Merged of(ObjectNode base, ObjectNode ours, ObjectNode theirs, Side inDoubt) {
        var merge = new Merge(inDoubt);
        var joined = merge.objects(Edit.bare(base), Edit.bare(ours), Edit.bare(theirs), "");
        return new Merged(joined, List.copyOf(merge.clashes));
    }

    /// What all versions that join these two go on from: what both agreed on, and what was there before them where they
    /// clash. Two people who then decided the opposite have changed it differently.
    static ObjectNode beforeJoining(ObjectNode base, ObjectNode one, ObjectNode other) {
        return new Merge(null).objects(Edit.bare(base), Edit.bare(one), Edit.bare(other), "");
    }

    private ObjectNode objects(ObjectNode base, ObjectNode ours, ObjectNode theirs, String path) {
        var names = new TreeSet<String>();
        for (var each : List.of(base, ours, theirs)) each.fieldNames().forEachRemaining(names::add);
        var joined = RawJson.object();
        for (var name : names) {
            var value = element(
                    base.get(name), ours.get(name), theirs.get(name), path.isEmpty() ? name : path + "." + name);
            if (value != null) joined.set(name, value);
        }
        return joined;
    }

    private @Nullable JsonNode element(
            @Nullable JsonNode base, @Nullable JsonNode ours, @Nullable JsonNode theirs, String path) {
        if (same(ours, theirs) || same(base, theirs)) return ours;
        if (same(base, ours)) return theirs;
        // The narrative is made from the other elements, so neither side's fits the joined resource.
        if (path.equals("text")) return null;
        if (ours instanceof ObjectNode mine && theirs instanceof ObjectNode other && !isOneValue(mine, other))
            return objects(base instanceof ObjectNode before ? before : RawJson.object(), mine, other, path);
        if (ours instanceof ArrayNode mine && theirs instanceof ArrayNode other) {
            var joined = lists(base instanceof ArrayNode before ? before : null, mine, other, path);
            if (joined != null) return joined.isEmpty() ? null : joined;
        }
        clashes.add(new Clash(path, text(ours), text(theirs)));
        if (inDoubt == null) return base;
        return inDoubt == Side.OURS ? ours : theirs;
    }

    private @Nullable ArrayNode lists(@Nullable ArrayNode base, ArrayNode ours, ArrayNode theirs, String path) {
        // What stands several times under one key; a resource has no list of lists.
        if (path.endsWith("]")) return null;
        var before = base == null ? Map.<String, JsonNode>of() : keyed(base);
        var mine = keyed(ours);
        var other = keyed(theirs);
        if (before == null || mine == null || other == null) return null;
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        var added = new TreeSet<>(mine.keySet());
        added.addAll(other.keySet());
        keys.addAll(added);
        var joined = JsonNodeFactory.instance.arrayNode();
        for (var key : keys) {
            var item = element(before.get(key), mine.get(key), other.get(key), path + "[" + key + "]");
            if (item instanceof ArrayNode several) joined.addAll(several);
            else if (item != null) joined.add(item);
        }
        return joined;
    }

    private static @Nullable Map<String, JsonNode> keyed(ArrayNode list) {
        var items = new LinkedHashMap<String, JsonNode>();
        for (var item : list) {
            var key = key(item);
            if (key.isEmpty()) return null;
            items.merge(key, item, Merge::beside);
        }
        return items;
    }

    private static JsonNode beside(JsonNode there, JsonNode item) {
        var several = there instanceof ArrayNode list
                ? list
                : JsonNodeFactory.instance.arrayNode().add(there);
        return several.add(item);
    }

    private static String key(JsonNode item) {
        if (item.hasNonNull("id")) return item.get("id").asText();
        if (item.hasNonNull("url")) return item.get("url").asText();
        return (item.path("system").asText() + " " + item.path("use").asText()).strip();
    }

    private static boolean isOneValue(ObjectNode... either) {
        for (var object : either) {
            if (object.has("coding") || object.has("reference")) return true;
            if (object.has("system") && object.has("code")) return true;
            if (object.has("value") && (object.has("unit") || object.has("code") || object.has("currency")))
                return true;
        }
        return false;
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null || other == null
                ? one == other
                : RawJson.canonical(one).equals(RawJson.canonical(other));
    }

    private static String text(@Nullable JsonNode node) {
        if (node == null) return "";
        return node.isTextual() ? node.textValue() : RawJson.write(node);
    }
}
