package health.threshold.app;

import health.threshold.hub.server.ClientKey;
import health.threshold.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `threshold hub enrol`: makes the key with which this device shows the server who it is. Said again, it makes no
/// other; whoever wants a new one removes the old file first.
@Command(
        name = "enrol",
        mixinStandardHelpOptions = true,
        description = "Make this device's key, and the file that whoever keeps the server needs to let it in.")
final class EnrolCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable
    HubCommand hub;

    @Spec
    @Nullable
    CommandSpec spec;

    /// Where the key of this device stands.
    static Path key(Settings settings) {
        return settings.data().resolve("hub.client.key");
    }

    @Override
    public Integer call() throws IOException {
        var parent = Objects.requireNonNull(Objects.requireNonNull(hub).threshold);
        var settings = parent.options.settings(Threshold.clock());
        OwnerOnly.folder(settings.data());
        var file = key(settings);
        var isNew = !Files.exists(file);
        var key = isNew ? ClientKey.make("threshold-" + settings.device()) : ClientKey.read(file);
        if (isNew) key.write(file);
        var card = settings.data().resolve(key.client() + ".json");
        Files.writeString(card, key.registration() + System.lineSeparator());
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(
                isNew ? "This device has a key now, and nobody else can read it." : "This device has a key already.");
        out.println("Give this file to whoever keeps the server. It holds nothing secret:");
        out.println("  " + card);
        out.println("The reference hub lets the device in when the file lies in its folder clients.");
        return 0;
    }
}
