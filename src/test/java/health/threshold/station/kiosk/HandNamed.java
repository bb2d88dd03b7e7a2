package health.threshold.station.kiosk;

import health.threshold.kernel.Attached;
import java.util.ArrayList;
import java.util.List;

/// A clinic that is given its name by hand.
final class HandNamed implements KioskSetting.Named {

    private final List<Runnable> listeners = new ArrayList<>();
    private String name = "Riverside Clinic";

    void call(String other) {
        name = other;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Attached listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }
}
