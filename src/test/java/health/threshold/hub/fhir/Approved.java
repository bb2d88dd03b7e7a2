package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Resources as somebody approved them: one file each, read by people. With `-Dapprove=true` the files are written
/// anew, to be looked at before they are committed.
final class Approved {

    private static final Path FOLDER = Path.of("src/test/resources/fhir");

    private Approved() {}

    static void check(String name, ObjectNode resource) throws IOException {
        var file = FOLDER.resolve(name + ".json");
        var pretty = resource.toPrettyString().replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, pretty);
        }
        assertThat(file).exists();
        assertThat(pretty).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
