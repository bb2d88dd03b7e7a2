package health.threshold.app;

import health.threshold.hub.Hub;
import health.threshold.hub.Scope;
import health.threshold.hub.Translators;
import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.ClientKey;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.HttpWire;
import health.threshold.hub.server.ServerHub;
import health.threshold.hub.server.SmartAccess;
import health.threshold.hub.server.Trust;
import health.threshold.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLContext;

/// The hub of this device, from its settings: whom to speak to, as whom, and whose word to trust.
final class HubConnection {

    /// Where the secret of `hub.access=basic` or `bearer` stands: a file that only its owner may read.
    static final String SECRET = "hub.secret";

    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final Settings settings;
    private final Clock clock;
    private final Properties file;

    private HubConnection(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        file = SettingsFile.inFile(settings.data().resolve(SettingsFile.NAME));
    }

    /// @throws Settings.Unusable when the settings do not fit together; the words say how to mend them
    static Hub of(Settings settings, Clock clock, Translators translators, Scope scope) {
        var connection = new HubConnection(settings, clock);
        return switch (settings.hub()) {
            case HubAddress.Folder(var folder) -> new FolderHub(folder, settings.device(), connection.protection());
            case HubAddress.Server server -> new ServerHub(connection.to(server), scope.types(translators), OVERLAP);
        };
    }

    private Connection to(HubAddress.Server server) {
        return new Connection(server.base().toString(), new HttpWire(trust()), access(server), clock);
    }

    private Protection protection() {
        if (settings.demo()) return new Protection.Open();
        var takesPlain = setting("hub.plain", "").equals("yes");
        return new Protection.Sealed(settings.data().resolve("hub.key"), takesPlain);
    }

    private SSLContext trust() {
        var own = setting("hub.ca", "");
        try {
            return own.isEmpty() ? Trust.system() : Trust.withOwn(Path.of(own));
        } catch (IOException unreadable) {
            throw new Settings.Unusable("hub.ca names a file with certificates (PEM). This cannot be read: " + own);
        }
    }

    private Access access(HubAddress.Server server) {
        var kind = setting("hub.access", "");
        return switch (kind) {
            case "" -> enrolledOrOpen(server);
            case "open" -> open(server);
            case "basic" -> Access.basic(setting("hub.user", ""), secret());
            case "bearer" -> Access.bearer(secret());
            case "smart" -> smart(server);
            default -> throw new Settings.Unusable("hub.access is smart, basic, bearer or open. Found: " + kind);
        };
    }

    private Access enrolledOrOpen(HubAddress.Server server) {
        return Files.exists(EnrolCommand.key(settings)) ? smart(server) : open(server);
    }

    private Access open(HubAddress.Server server) {
        if (server.isHere()) return Access.open();
        throw new Settings.Unusable("This device is not enrolled at the server. Run threshold hub enrol, and give the "
                + "file it makes to whoever keeps the server; or choose hub.access=basic or bearer.");
    }

    private Access smart(HubAddress.Server server) {
        try {
            return new SmartAccess(server.base().toString(), ClientKey.read(EnrolCommand.key(settings)), clock);
        } catch (IOException unreadable) {
            throw new Settings.Unusable("This device's key for the server cannot be read: " + EnrolCommand.key(settings)
                    + ". Run threshold hub enrol to make one.");
        }
    }

    private String secret() {
        var secret = settings.data().resolve(SECRET);
        try {
            if (!OwnerOnly.isPrivate(secret))
                throw new Settings.Unusable("Others can read " + secret + ". Let only its owner read it.");
            return Files.readString(secret).strip();
        } catch (IOException missing) {
            throw new Settings.Unusable("hub.access needs the password or token in the file " + secret);
        }
    }

    private String setting(String name, String otherwise) {
        return file.getProperty(name, otherwise).strip();
    }
}
