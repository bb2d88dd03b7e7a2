package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.fx.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Writes what whoever looks after the program needs to know into a file, without anybody's data.
final class DiagnosticsFile {

    private final Exchange exchange;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;

    DiagnosticsFile(Exchange exchange, DeskSetting setting, Background background, Words words) {
        this.exchange = exchange;
        this.setting = setting;
        this.background = background;
        this.words = words;
    }

    /// Asks where to, and writes it there.
    ///
    /// @param saved is told, on the FX thread, what the file is called
    void save(Consumer<String> saved) {
        var name = words.say("sync.file", setting.clock().today().toString());
        background.run(
                exchange::diagnostics,
                json -> setting.saveAs().apply(name).ifPresent(file -> write(file, json, saved)));
    }

    private void write(Path file, String json, Consumer<String> saved) {
        background.run(
                () -> {
                    try {
                        Files.writeString(file, json);
                    } catch (IOException world) {
                        throw new UncheckedIOException(world);
                    }
                    return String.valueOf(file.getFileName());
                },
                saved);
    }
}
