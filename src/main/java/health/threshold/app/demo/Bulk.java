package health.threshold.app.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import health.threshold.hub.fhir.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Resources on their way into files, `Patient.ndjson` and so on, as any FHIR server exports them.
final class Bulk {

    private final Sheets sheets;
    private final Map<String, List<String>> lines = new TreeMap<>();

    Bulk(Sheets sheets) {
        this.sheets = sheets;
    }

    /// What turns rows into resources.
    Sheets sheets() {
        return sheets;
    }

    void add(ObjectNode resource) {
        lines.computeIfAbsent(resource.path("resourceType").asText(), type -> new ArrayList<>())
                .add(RawJson.write(resource));
    }

    /// All resources, those of these types first.
    List<ObjectNode> inOrder(List<String> first) {
        var types = new ArrayList<>(first);
        lines.keySet().stream().filter(type -> !first.contains(type)).forEach(types::add);
        return types.stream()
                .flatMap(type -> lines.getOrDefault(type, List.of()).stream())
                .map(line -> RawJson.parse(line).orElseThrow())
                .toList();
    }

    /// A file is there whole or as it was before, for a device may be reading it.
    void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var type : lines.entrySet()) {
                var part = folder.resolve(type.getKey() + ".ndjson.part");
                Files.writeString(part, String.join("\n", type.getValue()) + "\n");
                Files.move(part, folder.resolve(type.getKey() + ".ndjson"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The demo clinic cannot be written", failure);
        }
    }
}
