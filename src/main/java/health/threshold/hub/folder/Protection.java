package health.threshold.hub.folder;

import health.threshold.hub.HubTrouble;
import health.threshold.hub.Trouble;
import health.threshold.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// Whether a folder's batches are sealed, and where this device keeps the key.
public sealed interface Protection {

    /// Readable by anybody who can read the folder: for the demo clinic only.
    record Open() implements Protection {}

    /// Sealed with the key in this file, which lies in the device's own data folder and never in the shared one. Every
    /// device of a practice is given a copy of the same file.
    ///
    /// @param takesPlain whether files that nobody sealed are taken in too: then whoever can write into the folder
    ///     is trusted as if they had the key
    record Sealed(Path keyFile, boolean takesPlain) implements Protection {

        boolean takes(String name) {
            return takesPlain || name.endsWith(".enc");
        }

        Optional<Seal> find() throws IOException {
            if (!Files.exists(keyFile)) return Optional.empty();
            if (!OwnerOnly.isPrivate(keyFile)) OwnerOnly.restrict(keyFile);
            var hex = Files.readString(keyFile).strip();
            if (!hex.matches("[0-9a-f]{64}")) throw new HubTrouble(Trouble.WRONG_KEY);
            return Optional.of(new Seal(HexFormat.of().parseHex(hex)));
        }

        Seal make() throws IOException {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            if (keyFile.getParent() != null) OwnerOnly.folder(keyFile.getParent());
            OwnerOnly.write(keyFile, HexFormat.of().formatHex(bytes));
            return new Seal(bytes);
        }
    }
}
