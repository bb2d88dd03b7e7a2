package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version of a resource, with the versions it was made from: a line of a batch.
///
/// Ours are named after their content and their bases. So the same edit made twice, or the same merge made on two
/// devices, is the same version, and nothing that comes again can count twice.
///
/// @param bases the versions that are contained in this one; empty for a first version and for other programs' lines
/// @param content the resource without its version, bases and author, but with everything else
/// @param past older versions that are contained in it too, nearest first, where the lines between are no longer kept;
///     only a [folder's volume][health.threshold.hub.folder.Volume] says so
/// @param author who wrote it, where the line says so; it is for people's eyes, and no part of the version
public record Edit(
        String type,
        String id,
        String version,
        List<String> bases,
        ObjectNode content,
        @Nullable Author author,
        List<String> past) {

    /// The extension in `meta` that names older versions, as one text.
    public static final String PAST_URL = "https://threshold.health/fhir/StructureDefinition/past-versions";

    /// The extension in `meta` that names a version this one was made from.
    public static final String BASE_URL = "https://threshold.health/fhir/StructureDefinition/base-version";

    private static final String OURS = "th-";
    private static final int MOST_BASES = 8;
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{1,59}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.\\-]{1,64}");

    public Edit {
        bases = List.copyOf(bases);
        past = List.copyOf(past);
    }

    public Edit(
            String type, String id, String version, List<String> bases, ObjectNode content, @Nullable Author author) {
        this(type, id, version, bases, content, author, List.of());
    }

    /// A version of which nobody says who wrote it.
    public Edit(String type, String id, String version, List<String> bases, ObjectNode content) {
        this(type, id, version, bases, content, null);
    }

    /// A new version of ours.
    static Edit made(String type, String id, List<String> bases, ObjectNode content) {
        var sorted = bases.stream().distinct().sorted().limit(MOST_BASES).toList();
        var bare = bare(content);
        return new Edit(type, id, OURS + sha256(RawJson.canonical(bare) + sorted), sorted, bare);
    }

    /// Reads a line.
    ///
    /// @throws Unreadable if it is not a resource with type and id, or not what its version says it is
    public static Edit read(ObjectNode line) {
        var type = line.path("resourceType").asText();
        var id = line.path("id").asText();
        if (!TYPE.matcher(type).matches()) throw new Unreadable("It has no resourceType");
        if (!ID.matcher(id).matches()) throw new Unreadable("It has no id");
        var bases = bases(line);
        var version = line.path("meta").path("versionId").asText();
        if (!ID.matcher(version).matches()) version = "plain-" + sha256(RawJson.canonical(line));
        var edit = new Edit(
                type,
                id,
                version,
                bases,
                stripped(shared(line)),
                Author.read(line).orElse(null),
                past(line));
        if (edit.isOurs() && !made(type, id, bases, edit.content).version.equals(version))
            throw new Unreadable("Its content is not what its version says");
        return edit;
    }

    /// When a server made this version, if it says so.
    public static Optional<Instant> stamped(ObjectNode resource) {
        try {
            var text = resource.path("meta").path("lastUpdated").asText();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// The same version, signed.
    Edit by(Author who) {
        return new Edit(type, id, version, bases, content, who, past);
    }

    /// The same version, with all that is contained in it.
    public Edit with(List<String> older) {
        return new Edit(type, id, version, bases, content, author, older);
    }

    /// The line to send.
    public ObjectNode line() {
        var line = RawJson.object();
        line.put("resourceType", type).put("id", id);
        var meta = line.putObject("meta").put("versionId", version);
        line.setAll(content.deepCopy());
        if (line.get("meta") instanceof ObjectNode kept && kept != meta) {
            kept.setAll(meta);
            meta = kept;
        }
        var extensions = meta.get("extension") instanceof ArrayNode there ? there : meta.putArray("extension");
        for (var base : bases) extensions.addObject().put("url", BASE_URL).put("valueString", base);
        if (author != null) author.write(extensions);
        if (!past.isEmpty()) extensions.addObject().put("url", PAST_URL).put("valueString", String.join(" ", past));
        if (extensions.isEmpty()) meta.remove("extension");
        return line;
    }

    /// The resource to send to a server, which names its versions itself: signed, and without our names for them.
    public ObjectNode resource() {
        return new Edit(type, id, version, List.of(), bare(content), author).withoutName();
    }

    private ObjectNode withoutName() {
        var resource = line();
        if (resource.get("meta") instanceof ObjectNode meta) {
            meta.remove("versionId");
            if (meta.isEmpty()) resource.remove("meta");
        }
        return resource;
    }

    /// Whether this resource says the same, whatever its version is called.
    public boolean isContentOf(ObjectNode resource) {
        return same(content, withoutVersion(resource));
    }

    boolean isOurs() {
        return isOurs(version);
    }

    /// Whether a version is named as ours are.
    static boolean isOurs(String version) {
        return version.startsWith(OURS);
    }

    /// The number of a server's version, where it is one.
    Optional<Long> number() {
        return version.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(version)) : Optional.empty();
    }

    /// The content that counts: without the server's time stamp, and its own remark on where the version came from.
    static ObjectNode bare(ObjectNode content) {
        var bare = withoutVersion(content);
        if (bare.get("meta") instanceof ObjectNode meta) {
            meta.remove("lastUpdated");
            if (meta.path("source").asText().startsWith("#")) meta.remove("source");
            if (meta.isEmpty()) bare.remove("meta");
        }
        return bare;
    }

    static boolean same(ObjectNode one, ObjectNode other) {
        return RawJson.canonical(bare(one)).equals(RawJson.canonical(bare(other)));
    }

    private static ObjectNode withoutVersion(ObjectNode line) {
        return stripped(line.deepCopy());
    }

    /// The same elements in an object of its own, with a `meta` of its own: a whole copy of each line that is read
    /// would be a copy too many.
    private static ObjectNode shared(ObjectNode line) {
        var content = RawJson.object();
        content.setAll(line);
        if (line.get("meta") instanceof ObjectNode meta) content.set("meta", meta.deepCopy());
        return content;
    }

    private static ObjectNode stripped(ObjectNode content) {
        if (!(content.get("meta") instanceof ObjectNode meta)) return content;
        meta.remove("versionId");
        if (meta.get("extension") instanceof ArrayNode extensions) {
            for (int at = extensions.size() - 1; at >= 0; at--)
                if (isAdded(extensions.get(at).path("url").asText())) extensions.remove(at);
            if (extensions.isEmpty()) meta.remove("extension");
        }
        if (meta.isEmpty()) content.remove("meta");
        return content;
    }

    private static boolean isAdded(String url) {
        return url.equals(BASE_URL) || url.equals(Author.URL) || url.equals(PAST_URL);
    }

    private static List<String> bases(ObjectNode line) {
        var bases = new ArrayList<String>();
        for (var extension : line.path("meta").path("extension"))
            if (extension.path("url").asText().equals(BASE_URL))
                bases.add(extension.path("valueString").asText());
        if (bases.size() > MOST_BASES || !bases.stream().allMatch(base -> base.matches("[A-Za-z0-9.\\-]{1,110}")))
            throw new Unreadable("Its base versions cannot be read");
        return bases;
    }

    /// Names that cannot be read are left out, for they could only be asked for in vain.
    private static List<String> past(ObjectNode line) {
        for (var extension : line.path("meta").path("extension"))
            if (extension.path("url").asText().equals(PAST_URL))
                return Stream.of(extension.path("valueString").asText().split(" "))
                        .filter(version -> ID.matcher(version).matches())
                        .toList();
        return List.of();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
