package health.threshold.hub.server;

import health.threshold.hub.server.store.Database;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the hub and waits until it is told to stop.
///
/// The standard output is for programs: one line, `READY` and the address. Everything for people is on the other
/// one. The exit status is 2 when it was told something that it cannot do, which a person has to mend, and 1 when
/// something else was in the way, which may be gone at the next try.
public final class Start {

    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    private Start() {}

    public static void main(String... words) {
        if (Arrays.asList(words).contains("--help")) {
            System.out.print(Typed.USAGE);
            return;
        }
        try {
            var typed = Typed.of(words);
            var home = Path.of(System.getProperty("user.home"));
            run(new SettingsFile(typed, System.getenv(), home).read());
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        } catch (Database.Unreachable away) {
            System.err.println(away.getMessage());
            System.exit(1);
        } catch (Exception failure) {
            LOG.error("The hub could not start.", failure);
            System.exit(1);
        }
    }

    private static void run(Settings settings) throws Exception {
        if (!settings.doors().askWho()) warn();
        var hub = Hub.open(settings);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(hub, stopped), "stop"));
        System.out.println("READY " + hub.address());
        System.out.flush();
        if (settings.trial()) TwoDevices.say(hub.address(), settings.data());
        stopped.await();
    }

    private static void stop(Hub hub, CountDownLatch stopped) {
        try {
            hub.close();
        } catch (Exception failure) {
            LOG.error("The hub did not stop as it should.", failure);
        } finally {
            stopped.countDown();
        }
    }

    private static void warn() {
        System.err.println("""
                ******************************************************************************
                  auth=none: this hub asks nobody who they are. Every program on this machine
                  can read and change everything in it. Never put a real person's data here.
                ******************************************************************************""");
    }
}
