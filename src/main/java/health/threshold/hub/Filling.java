package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Fills a hub that holds nothing, as a trial's does at first.
public final class Filling {

    private static final int TOGETHER = 100;

    private Filling() {}

    /// Sends these resources, unless the last of them is there. Broken off, it begins again the next time; what is
    /// there already stays as it is.
    ///
    /// @param resources those that others refer to first
    /// @return how many were sent
    public static int fill(Hub hub, List<ObjectNode> resources) {
        var mark = resources.getLast();
        var type = mark.path("resourceType").asText();
        var there = hub.look(type, List.of(mark.path("id").asText()));
        if (there.stream().anyMatch(Line.Whole.class::isInstance)) return 0;
        for (int from = 0; from < resources.size(); from += TOGETHER) {
            var some = resources.subList(from, Math.min(resources.size(), from + TOGETHER));
            hub.send(some.stream()
                    .map(one -> Edit.made(
                            one.path("resourceType").asText(), one.path("id").asText(), List.of(), one))
                    .toList());
        }
        return resources.size();
    }
}
