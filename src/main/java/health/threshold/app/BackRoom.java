package health.threshold.app;

import health.threshold.clinic.billing.CopayDesk;
import health.threshold.hub.Sync;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.Actor;

/// What goes on behind the windows once the clinic is open: a first round with the hub, the card payments that were
/// left open, and what others have decided about cards. Whatever breaks here is logged, and stops neither somebody at a
/// window nor what comes after it.
final class BackRoom {

    private static final System.Logger LOG = System.getLogger(BackRoom.class.getName());

    private final Sync sync;
    private final CopayDesk copays;
    private final Actor system;

    /// Whether something may have been heard since cards were last compared.
    private volatile boolean isDue = true;

    BackRoom(Sync sync, CopayDesk copays, Actor system) {
        this.sync = sync;
        this.copays = copays;
        this.system = system;
    }

    /// Once, on the caller's thread. From now on cards are compared whenever others have been heard.
    void open() {
        sync.listen(this::compareCards);
        tryTo("The first round broke off", sync::runOnce);
        tryTo("Open card payments were not all asked about", () -> copays.settleOpen(system));
    }

    private void compareCards(SyncStatus status) {
        if (status instanceof SyncStatus.Working) return;
        var hasHeardNothing = status instanceof SyncStatus.UpToDate now && now.received() == 0;
        if (hasHeardNothing && !isDue) return;
        isDue = true;
        tryTo("Cards could not be compared", () -> {
            copays.compareDecisions(system);
            isDue = false;
        });
    }

    static void tryTo(String orElse, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, orElse, failure);
        }
    }
}
