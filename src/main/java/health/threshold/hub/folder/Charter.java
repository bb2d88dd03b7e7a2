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
    /// From 2 on there may be volumes, which an older program would not understand.
    static final int FORMAT = 2;
    private static final int FIRST = 1;

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

    /// Says that there are volumes now. Older programs leave the folder alone from here on, and keep what they have to
    /// send until they are renewed.
    void allowVolumes(Path folder) throws IOException {
        if (format >= FORMAT) return;
        var json = RawJson.object().put("format", FORMAT).put("encrypted", sealed);
        if (sealed) json.put("keyCheck", keyCheck);
        NewFile.replace(folder.resolve(NAME), RawJson.write(json));
    }

    /// Founds the hub; if another device was faster, its charter holds.
    ///
    /// @return whether it is this one that holds
    static boolean found(Path folder, @Nullable Seal seal) throws IOException {
        var json = RawJson.object().put("format", FIRST).put("encrypted", seal != null);
        if (seal != null) json.put("keyCheck", seal.check());
        try {
            NewFile.write(folder.resolve(NAME), List.of(RawJson.write(json)));
            return true;
        } catch (FileAlreadyExistsException faster) {
            return false;
        }
    }
}
