package health.threshold.hub.folder;

import health.threshold.hub.HubTrouble;
import health.threshold.hub.RawJson;
import health.threshold.hub.Trouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `hub.json` says of the folder: its format, and with which key it is sealed, if it is.
record Charter(int format, boolean sealed, String keyCheck) {

    static final String NAME = "hub.json";
    static final int FORMAT = 1;

    static Optional<Charter> find(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) return Optional.empty();
        var json = RawJson.parse(Files.readString(file)).orElseThrow(() -> new HubTrouble(Trouble.ANOTHER));
        var charter = new Charter(
                json.path("format").asInt(0),
                json.path("encrypted").asBoolean(),
                json.path("keyCheck").asText(""));
        if (charter.format > FORMAT) throw new HubTrouble(Trouble.NEWER);
        if (charter.format < 1) throw new HubTrouble(Trouble.ANOTHER);
        return Optional.of(charter);
    }

    /// Founds the hub; if another device was faster, its charter holds.
    ///
    /// @return whether it is this one that holds
    static boolean found(Path folder, @Nullable Seal seal) throws IOException {
        var json = RawJson.object().put("format", FORMAT).put("encrypted", seal != null);
        if (seal != null) json.put("keyCheck", seal.check());
        try {
            NewFile.write(folder.resolve(NAME), List.of(RawJson.write(json)));
            return true;
        } catch (FileAlreadyExistsException faster) {
            return false;
        }
    }
}
