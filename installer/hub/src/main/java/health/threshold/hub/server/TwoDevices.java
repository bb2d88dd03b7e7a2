package health.threshold.hub.server;

import java.nio.file.Path;

/// Says how to start two devices at a hub that is being tried out.
final class TwoDevices {

    private TwoDevices() {}

    static void say(String address, Path data) {
        var program = System.getProperty("hub.program", "threshold");
        System.err.println("Two devices at this hub, each in a terminal of its own. The first one gives it a made-up");
        System.err.println("clinic, which takes half a minute:");
        System.err.println();
        for (var station : new String[] {"desk", "exam"}) {
            System.err.println("  THRESHOLD_DEVICE=" + station + " " + program + " --demo --station " + station + " --data "
                    + quoted(data.resolve(station)) + " --hub " + address);
        }
        System.err.println();
        System.err.println("Ctrl C stops the hub.");
    }

    private static String quoted(Path path) {
        return path.toString().contains(" ") ? "'" + path + "'" : path.toString();
    }
}
