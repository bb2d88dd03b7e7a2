package health.threshold.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.threshold.clinic.care.Prompt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// Reads the prompts that ship with Threshold (`assets/content/prompts.json`).
final class PromptFile {

    private static final String FILE = "/assets/content/prompts.json";

    private PromptFile() {}

    static List<Prompt> read() {
        try (var in = PromptFile.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("The prompts are missing: " + FILE);
            var prompts = new ArrayList<Prompt>();
            for (var prompt : new ObjectMapper().readTree(in).path("prompts")) prompts.add(read(prompt));
            return prompts;
        } catch (IOException failure) {
            throw new UncheckedIOException("The prompts cannot be read: " + FILE, failure);
        }
    }

    private static Prompt read(JsonNode prompt) {
        var triggers = prompt.path("triggers");
        return new Prompt(
                prompt.path("id").asText(),
                text(prompt.path("situation")),
                codes(triggers.path("visitReasons")),
                codes(triggers.path("flags")),
                codes(triggers.path("emotions")),
                prompt.path("phase").asText(),
                prompt.path("audience").asText(),
                prompt.path("framework").asText(),
                text(prompt.path("say")),
                text(prompt.path("ask")),
                text(prompt.path("avoid")),
                prompt.path("privacy").asText().equals("PRIVATE_ROOM_ALONE"),
                seal(prompt));
    }

    private static Prompt.Text text(JsonNode both) {
        return new Prompt.Text(both.path("en").asText(), both.path("es").asText());
    }

    private static Set<String> codes(JsonNode list) {
        var codes = new HashSet<String>();
        for (var code : list) codes.add(code.asText());
        return codes;
    }

    private static String seal(JsonNode prompt) {
        var words = prompt.path("say").toString() + prompt.path("ask") + prompt.path("avoid");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
