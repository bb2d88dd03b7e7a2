package health.threshold.app;

import health.threshold.fx.camera.Camera;
import health.threshold.fx.camera.ProgramCamera;
import health.threshold.fx.paper.Paper;
import health.threshold.fx.print.PrintQueue;
import health.threshold.fx.print.Printer;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What stands beside this device's kiosk, as the settings say.
///
/// @param queue the print queue; empty where nothing is printed at the kiosk
/// @param device the camera; empty where there is none
/// @param system what the operating system calls itself
public record KioskEquipment(Optional<PrintQueue.Where> queue, Optional<String> device, String system) {

    /// @param system what the operating system calls itself
    /// @throws Settings.Unusable when something cannot be used here; the words say how to mend it
    static KioskEquipment of(Settings settings, String system) {
        var file = SettingsFile.inFile(settings.data().resolve(SettingsFile.NAME));
        return new KioskEquipment(
                setting(file, "kiosk.printer").map(name -> queue(name, file, settings, system)),
                setting(file, "kiosk.camera").map(name -> device(name, system)),
                system);
    }

    /// The printer; none where the system's programs for it are missing.
    Printer printer() {
        return queue.map(PrintQueue::of).orElseGet(Printer::none);
    }

    /// The camera; none where it, or the program to see through it, is missing.
    Camera camera() {
        return device.map(name -> ProgramCamera.of(name, system)).orElseGet(Camera::none);
    }

    private static String device(String name, String system) {
        if (system.startsWith("Linux") && !name.matches("/dev/[\\w./-]+"))
            throw new Settings.Unusable("kiosk.camera is the camera's device, such as /dev/video0. Found: " + name);
        return name;
    }

    private static PrintQueue.Where queue(String name, Properties file, Settings settings, String system) {
        if (system.toLowerCase(Locale.ROOT).contains("windows"))
            throw new Settings.Unusable(
                    "kiosk.printer works on Linux and macOS only. Without it, the front desk prints.");
        try {
            return new PrintQueue.Where(
                    name.equals("default") ? "" : name, "threshold-" + settings.device(), paper(file));
        } catch (IllegalArgumentException noName) {
            throw new Settings.Unusable(
                    "kiosk.printer is the name of a print queue, as lpstat -p says it, or default. Found: " + name);
        }
    }

    private static Paper paper(Properties file) {
        var chosen = setting(file, "kiosk.printer.paper").orElse("roll");
        return switch (chosen) {
            case "roll" -> Paper.ROLL_80MM;
            case "letter" -> Paper.LETTER;
            default -> throw new Settings.Unusable("kiosk.printer.paper is roll or letter. Found: " + chosen);
        };
    }

    private static Optional<String> setting(Properties file, String name) {
        return Optional.ofNullable(file.getProperty(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
