package health.threshold.station.kiosk;

import health.threshold.fx.speech.Stop;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What has been read on a page, so that only what is new there is said while it stays.
///
/// @param known every text of the page, as far as it can be news
record News(Set<String> known) {

    static final News NONE = new News(Set.of());

    static News of(List<Stop> page) {
        return new News(page.stream()
                .flatMap(stop -> stop.texts().stream())
                .map(News::mark)
                .collect(Collectors.toSet()));
    }

    /// What of this place has not been read yet; a place without texts if all has.
    Stop in(Stop stop) {
        return new Stop(
                stop.node(),
                stop.texts().stream()
                        .filter(text -> !known.contains(mark(text)))
                        .toList(),
                stop.language());
    }

    /// A number that counts down is not news.
    private static String mark(String text) {
        return text.replaceAll("\\d+", "#");
    }
}
