package health.threshold.hub.server.auth;

import health.threshold.hub.server.OwnerOnly;
import health.threshold.hub.server.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder with one file for each device that may come in.
///
/// It is looked at with every request, so that adding a file lets a device in and removing it shuts the device
/// out at once, also one that still holds a token. When the folder cannot be read, nobody is known.
public final class ClientRegister {

    private static final Logger LOG = LoggerFactory.getLogger(ClientRegister.class);

    private final Path folder;
    private Map<Path, Sheet> sheets = Map.of();

    /// What a file held when it was last read; it is read again when its time or size changes.
    private record Sheet(String stamp, Optional<Client> client) {}

    public ClientRegister(Path folder) {
        this.folder = folder;
        try {
            OwnerOnly.folder(folder);
        } catch (IOException refused) {
            throw new Refusal("The clients' folder " + folder + " cannot be made.", refused);
        }
        LOG.info("{} devices may come in, after the files in {}", read().size(), folder);
    }

    /// Two files with one name let nobody in: it would be unclear which of them to remove.
    Optional<Client> find(String id) {
        var found = read().stream().filter(client -> client.id().equals(id)).toList();
        if (found.size() > 1) LOG.warn("Two files name the client {}, so it is not let in.", id);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private synchronized List<Client> read() {
        var now = new HashMap<Path, Sheet>();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) now.put(file, look(file));
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.error("The clients' folder {} cannot be read, so nobody is let in.", folder);
            now.clear();
        }
        sheets = Map.copyOf(now);
        return sheets.values().stream()
                .flatMap(sheet -> sheet.client().stream())
                .toList();
    }

    private Sheet look(Path file) {
        try {
            var about = Files.readAttributes(file, BasicFileAttributes.class);
            var stamp = about.lastModifiedTime() + " " + about.size() + " " + about.fileKey();
            var known = sheets.get(file);
            return known != null && known.stamp().equals(stamp) ? known : new Sheet(stamp, open(file));
        } catch (IOException gone) {
            return new Sheet("", Optional.empty());
        }
    }

    private static Optional<Client> open(Path file) throws IOException {
        try {
            return Optional.of(Client.of(Files.readString(file)));
        } catch (ParseException unclear) {
            LOG.warn("{} is not the file of a client: it is no JSON with public keys.", file);
        } catch (IllegalArgumentException unfit) {
            LOG.warn("{} is not the file of a client: {}.", file, unfit.getMessage());
        }
        return Optional.empty();
    }
}
