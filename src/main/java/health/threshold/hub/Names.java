package health.threshold.hub;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// What a server that gives its own ids calls the resources of ours. The two ids stand beside each other in the store,
/// so that no restart forgets them; each is the name of one thing only.
public interface Names {

    /// The types of which the server has named any.
    Set<String> types();

    /// The server's ids of these resources, by ours; those it has not named are left out.
    Map<String, String> theirs(String type, Collection<String> ours);

    /// Our ids of these resources, by the server's; those that are not of ours are left out.
    Map<String, String> ours(String type, Collection<String> theirs);

    /// Keeps the server's ids, by ours. What one of them was called before is forgotten.
    void keep(String type, Map<String, String> theirs);
}
