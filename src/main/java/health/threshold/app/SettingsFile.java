package health.threshold.app;

import health.threshold.kernel.Station;
import health.threshold.station.kiosk.HandKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Reads the settings: `threshold.properties` in the data folder first, over it `THRESHOLD_…` of the environment,
/// over that what was typed.
final class SettingsFile {

    static final String NAME = "threshold.properties";

    /// The demo kiosk's code; it protects nothing.
    static final String DEMO_CODE = "2468";

    private final Map<String, String> environment;
    private final Path home;
    private final LocalDate today;

    SettingsFile(Map<String, String> environment, Path home, LocalDate today) {
        this.environment = environment;
        this.home = home;
        this.today = today;
    }

    /// What somebody typed; null where they typed nothing.
    record Typed(
            @Nullable String station,
            @Nullable Path data,
            @Nullable String hub,
            boolean demo,
            @Nullable String language) {}

    Settings read(Typed typed) {
        var demo = typed.demo() || "true".equals(environment.get("THRESHOLD_DEMO"));
        var data = Optional.ofNullable(typed.data())
                .or(() -> Optional.ofNullable(environment.get("THRESHOLD_DATA")).map(SettingsFile::path))
                .orElseGet(() -> demo ? demoFolder() : home.resolve(".threshold"));
        var file = inFile(data.resolve(NAME));
        var hub = Optional.ofNullable(typed.hub())
                .or(() -> chosen("hub", file))
                .map(HubAddress::of)
                .orElseGet(() -> new HubAddress.Folder(data.resolve("hub").toAbsolutePath()));
        return new Settings(
                stations(typed.station() == null ? chosen("station", file).orElse("") : typed.station()),
                data.toAbsolutePath(),
                hub,
                demo,
                Optional.ofNullable(typed.language())
                        .or(() -> chosen("lang", file))
                        .map(SettingsFile::language),
                new LobbySettings(kioskCode(file, demo), keys(file)),
                chosen("device", file).orElseGet(SettingsFile::machine));
    }

    private Optional<String> kioskCode(Properties file, boolean demo) {
        var code = chosen("kiosk.code", file);
        if (code.isPresent() && !code.get().matches("\\d{4,8}"))
            throw new Settings.Unusable("kiosk.code has four to eight digits.");
        return code.or(() -> demo ? Optional.of(DEMO_CODE) : Optional.empty());
    }

    private HandKeys keys(Properties file) {
        try {
            return chosen("kiosk.keys", file).map(HandKeys::of).orElse(HandKeys.USUAL);
        } catch (IllegalArgumentException unusable) {
            throw new Settings.Unusable(Objects.requireNonNull(unusable.getMessage()));
        }
    }

    /// A demo clinic lives for one day, as its appointments do.
    private Path demoFolder() {
        return home.resolve(".threshold").resolve("demo").resolve(today.toString());
    }

    private Optional<String> chosen(String name, Properties file) {
        return Optional.ofNullable(environment.get(
                        "THRESHOLD_" + name.toUpperCase(Locale.ROOT).replace('.', '_')))
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /// What the file says; nothing where there is none.
    static Properties inFile(Path file) {
        var properties = new Properties();
        if (!Files.exists(file)) return properties;
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Settings.Unusable("The settings cannot be read: " + file);
        }
        return properties;
    }

    private static List<Station> stations(String text) {
        if (text.isBlank()) return List.of();
        return Arrays.stream(text.split(","))
                .map(SettingsFile::station)
                .distinct()
                .toList();
    }

    private static Station station(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "kiosk" -> Station.KIOSK;
            case "board" -> Station.BOARD;
            case "desk" -> Station.DESK;
            case "exam", "care" -> Station.EXAM;
            default -> throw new Settings.Unusable("A station is kiosk, board, desk or exam. Found: " + text.strip());
        };
    }

    private static Locale language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "en" -> Locale.of("en", "US");
            case "es" -> Locale.of("es", "US");
            default -> throw new Settings.Unusable("Threshold speaks en and es. Found: " + text);
        };
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw new Settings.Unusable("This is not the name of a folder: " + text);
        }
    }

    private static String machine() {
        try {
            var name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            var plain = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            return plain.isEmpty() ? "device" : plain.substring(0, Math.min(30, plain.length()));
        } catch (UnknownHostException nameless) {
            return "device";
        }
    }
}
