package health.threshold.hub;

import java.util.List;

/// The types of resources that a device has to do with; each list has those first that others refer to.
///
/// @param whole of which it keeps everything
/// @param watched of which it keeps some, and hears what is new
/// @param spoken which it may send
public record Types(List<String> whole, List<String> watched, List<String> spoken) {
    public Types {
        whole = List.copyOf(whole);
        watched = List.copyOf(watched);
        spoken = List.copyOf(spoken);
    }

    /// All of these are kept whole.
    public static Types whole(List<String> types) {
        return new Types(types, List.of(), types);
    }
}
