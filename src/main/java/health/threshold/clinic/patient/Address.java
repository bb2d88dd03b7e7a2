package health.threshold.clinic.patient;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where somebody lives, as they write it.
public record Address(
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postcode) {

    /// On one line: "14 Mill Lane, Riverside, VA 22901".
    public String oneLine() {
        var place = Stream.of(region, postcode).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(street, city, place.isEmpty() ? null : place)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
