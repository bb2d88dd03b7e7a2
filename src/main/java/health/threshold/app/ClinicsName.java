package health.threshold.app;

import health.threshold.kernel.Attached;
import health.threshold.station.kiosk.KioskSetting;
import health.threshold.store.Kind;
import java.util.concurrent.CompletableFuture;

/// What the clinic is called, for a kiosk that people see before the store is open and before the hub has told it.
///
/// @param clinic the clinic, once it is open; fails when it cannot be opened
record ClinicsName(CompletableFuture<OpenClinic> clinic) implements KioskSetting.Named {

    @Override
    public String name() {
        return clinic.join().clinicName();
    }

    @Override
    public Attached listen(Runnable changed) {
        // The clinic itself heard first, as it is made with its store: it knows the new name by then.
        var listening = clinic.thenApply(open -> open.store().listen(changes -> {
            if (changes.touch(Kind.CLINIC)) changed.run();
        }));
        listening.thenRun(changed);
        return () -> listening.thenAccept(Attached::close);
    }
}
