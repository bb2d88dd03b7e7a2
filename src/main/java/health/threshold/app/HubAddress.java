package health.threshold.app;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/// Where the clinic's devices meet.
public sealed interface HubAddress {

    /// A folder that they share.
    record Folder(Path path) implements HubAddress {}

    /// A FHIR server. Unless it is this very machine, it is spoken to over HTTPS alone.
    record Server(URI base) implements HubAddress {
        public Server {
            if (!base.getScheme().equals("https") && !isThisMachine(base))
                throw new Settings.Unusable("A server is spoken to over https, so that nobody else can listen. Found: "
                        + base.getScheme() + "://" + base.getHost());
        }

        /// Whether the server is on this machine.
        boolean isHere() {
            return isThisMachine(base);
        }
    }

    /// What somebody typed: an address of a server, or else the name of a folder.
    static HubAddress of(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://") ? server(text) : folder(text);
    }

    private static Server server(String text) {
        try {
            var uri = new URI(text.strip());
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null)
                throw new Settings.Unusable("This is not the address of a server, such as https://hub.example/fhir");
            return new Server(new URI(
                    uri.getScheme().toLowerCase(Locale.ROOT),
                    null,
                    uri.getHost(),
                    uri.getPort(),
                    uri.getPath(),
                    null,
                    null));
        } catch (URISyntaxException unusable) {
            throw new Settings.Unusable("This is not the address of a server, such as https://hub.example/fhir");
        }
    }

    private static Folder folder(String text) {
        try {
            return new Folder(Path.of(text).toAbsolutePath());
        } catch (InvalidPathException unusable) {
            throw new Settings.Unusable("This is not the name of a folder: " + text);
        }
    }

    private static boolean isThisMachine(URI base) {
        try {
            var host = base.getHost();
            var isNumber = host.matches("[0-9.]+") || host.startsWith("[");
            return host.equals("localhost")
                    || (isNumber && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
