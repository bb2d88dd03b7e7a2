package health.threshold.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.consent.DocumentKind;
import health.threshold.clinic.consent.DocumentText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Reads the documents that people are asked to sign: the samples that ship with Threshold
/// (`assets/content/documents`), and the clinic's own.
public final class DocumentFile {

    private static final String SAMPLES = "/assets/content/documents/";
    private static final String LIST = "documents.json";

    private DocumentFile() {}

    /// Finds a file by its path below the folder.
    private interface Folder {
        InputStream open(String path) throws IOException;
    }

    /// What ships with Threshold, for the demo.
    public static List<ClinicDocument> samples() {
        try {
            return read(
                    path -> {
                        var in = DocumentFile.class.getResourceAsStream(SAMPLES + path);
                        if (in == null) throw new FileNotFoundException(path);
                        return in;
                    },
                    true);
        } catch (IOException missing) {
            throw new UncheckedIOException("The sample documents cannot be read", missing);
        }
    }

    /// The clinic's own; none where there is no such folder.
    ///
    /// @throws CannotStart when there is something that cannot be read: nobody shall sign half of it
    static List<ClinicDocument> own(Path folder) {
        if (!Files.exists(folder.resolve(LIST))) return List.of();
        try {
            return read(path -> Files.newInputStream(folder.resolve(path)), false);
        } catch (IOException | IllegalArgumentException | DateTimeException wrong) {
            throw new CannotStart("The documents in " + folder + " cannot be read: " + wrong.getMessage()
                    + ". Please mend them, or move the folder away.");
        }
    }

    private static List<ClinicDocument> read(Folder folder, boolean sample) throws IOException {
        var documents = new ArrayList<ClinicDocument>();
        try (var in = folder.open(LIST)) {
            for (var one : new ObjectMapper().readTree(in).path("documents"))
                documents.add(document(folder, one, sample));
        }
        return documents;
    }

    private static ClinicDocument document(Folder folder, JsonNode one, boolean sample) throws IOException {
        var id = one.path("id").asText();
        var version = one.path("version").asInt();
        var texts = new HashMap<String, DocumentText>();
        for (var language : one.path("languages")) {
            var path = id + "/" + version + "/" + language.asText() + ".txt";
            try (var in = folder.open(path)) {
                var words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                texts.put(language.asText(), DocumentText.read(language.asText(), words));
            }
        }
        var renewal = one.path("renewal").isTextual()
                ? Period.parse(one.path("renewal").asText())
                : null;
        var kind = DocumentKind.valueOf(one.path("kind").asText());
        return new ClinicDocument(id, kind, version, renewal, sample, texts);
    }
}
