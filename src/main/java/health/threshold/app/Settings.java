package health.threshold.app;

import health.threshold.kernel.Station;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How this device is set up: what the settings file says, overridden by the environment and by the command line.
///
/// @param stations what this device is; empty where nobody has said, then the demo shows a chooser and a real one is
///     a desk
/// @param data the folder of the store, the settings and the log
/// @param hub where the practice's devices meet
/// @param language what screens start in
/// @param lobby what is set of the screens in the lobby
/// @param device this machine's short name, as the audit log and the other devices know it
public record Settings(
        List<Station> stations,
        Path data,
        HubAddress hub,
        boolean demo,
        Optional<Locale> language,
        LobbySettings lobby,
        String device) {

    /// After this, the words about a setting repeat what stands there.
    static final String FOUND = " Found: ";

    public Settings {
        stations = List.copyOf(stations);
        if (!device.matches("[a-z0-9-]{1,30}"))
            throw new Unusable("A device's name has small letters, digits and dashes, at most 30. Found: " + device);
        if (isInTheLobby(stations) && lobby.code().isEmpty())
            throw new Unusable(
                    "A screen in the lobby needs a code of four to eight digits to leave it. Write kiosk.code=… into "
                            + SettingsFile.NAME + " in the data folder.");
    }

    /// Whether a window of this program stands where everybody can see it.
    boolean isInTheLobby() {
        return isInTheLobby(stations);
    }

    private static boolean isInTheLobby(List<Station> stations) {
        return stations.contains(Station.KIOSK) || stations.contains(Station.BOARD);
    }

    /// The hub inside the data folder.
    Path ownHub() {
        return data.resolve("hub").toAbsolutePath();
    }

    /// What the clinic has laid over the languages of the lobby.
    Path languages() {
        return data.resolve("languages");
    }

    /// Whether no other device shares this one's hub.
    boolean isAlone() {
        return hub.equals(new HubAddress.Folder(ownHub()));
    }

    /// A setting that cannot be used; its words are for the person who set it.
    public static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unusable(String words) {
            super(words);
        }
    }
}
