package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/// Takes items out of a list, and the list with its last item.
final class Without {

    private Without() {}

    static void items(ObjectNode on, String list, Predicate<ObjectNode> which) {
        if (!(on.get(list) instanceof ArrayNode items)) return;
        for (int at = items.size() - 1; at >= 0; at--)
            if (items.get(at) instanceof ObjectNode item && which.test(item)) items.remove(at);
        if (items.isEmpty()) on.remove(list);
    }
}
