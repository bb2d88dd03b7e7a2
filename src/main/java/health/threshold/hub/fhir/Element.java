package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One part of a row and the elements it stands in.
///
/// @param of the part; two rows that agree in it say the same there
/// @param lay writes it over a resource
record Element<T>(Function<T, @Nullable Object> of, BiConsumer<ObjectNode, T> lay) {

    /// Writes the part over the resource, unless the resource says the same already in whatever form.
    ///
    /// @param was what the resource says; `null` if it says nothing yet
    void over(ObjectNode resource, @Nullable T was, T now) {
        if (was == null || !Objects.equals(of.apply(was), of.apply(now))) lay.accept(resource, now);
    }
}
