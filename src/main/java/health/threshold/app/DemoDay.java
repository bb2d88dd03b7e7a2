package health.threshold.app;

import java.time.Clock;

/// The demo clinic's day on this device: makes the shared folder for today where there is none.
final class DemoDay {

    private DemoDay() {}

    static void prepare(Settings settings, Clock clock) {
        if (!settings.demo()) return;
    }
}
