package health.threshold.hub.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Batches bound together: the newest version of each resource, with the names of those it contains. Its first line
/// names the batches that are in it, so whoever has read the volume needs none of them.
public record Volume(List<String> bound) {

    private static final String BOUND = "bound";

    public Volume {
        bound = List.copyOf(bound);
    }

    /// Reads what a volume says of itself; empty if that cannot be read.
    static Optional<Volume> of(Path file, @Nullable Seal seal) throws IOException {
        try (var in = new LineReader(file, 0)) {
            var text = in.next();
            var name = file.getFileName().toString();
            var open = seal == null ? Optional.of(text) : seal.open(text, name, 1);
            return open.flatMap(RawJson::parse).filter(Volume::isTitle).map(Volume::of);
        }
    }

    /// The first line of a volume, which is no resource.
    static boolean isTitle(ObjectNode line) {
        return line.path(BOUND).isArray() && !line.has("resourceType");
    }

    String title() {
        var title = RawJson.object();
        var names = title.putArray(BOUND);
        bound.forEach(names::add);
        return RawJson.write(title);
    }

    private static Volume of(ObjectNode title) {
        return new Volume(StreamSupport.stream(title.path(BOUND).spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }
}
