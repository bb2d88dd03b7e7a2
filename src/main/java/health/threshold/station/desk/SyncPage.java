package health.threshold.station.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What the page of the synchronisation lists just now.
///
/// @param loaded whether it has been asked for at all
/// @param allowed whether whoever is here may settle it
/// @param leaving lines that will be dismissed unless somebody takes that back
/// @param lines the texts of those lines that somebody has asked to see
/// @param choices what will be done with two files unless somebody takes that back
record SyncPage(
        boolean loaded,
        boolean allowed,
        Exchange.Open open,
        Set<UUID> leaving,
        Map<UUID, String> lines,
        Map<UUID, Exchange.Choice> choices) {

    static final SyncPage EMPTY = new SyncPage(false, true, Exchange.Open.NOTHING, Set.of(), Map.of(), Map.of());

    SyncPage {
        leaving = Set.copyOf(leaving);
        lines = Map.copyOf(lines);
        choices = Map.copyOf(choices);
    }

    /// Everything that needs a person, in the order of the page.
    Stream<Exchange.Item> items() {
        return Stream.of(open.clashing(), open.doubled(), open.held(), open.aside())
                .flatMap(List::stream)
                .map(item -> (Exchange.Item) item);
    }

    Optional<Exchange.Item> item(String key) {
        return items().filter(item -> item.key().equals(key)).findFirst();
    }
}
